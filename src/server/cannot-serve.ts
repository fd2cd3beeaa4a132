/** Why the server cannot do its work, said to the person who started it; it needs no stack trace. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';
}
