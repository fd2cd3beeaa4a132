/** The file that was given is at fault; exit status 1. */
export class FileAtFault extends Error {
  override readonly name = 'FileAtFault';
}

/** The call of the command is at fault; exit status 2. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
