/** The ways into a team. */
export const doors = {
  'team-doors.title': 'Your team',
  'team-doors.lead':
    'Take calls together: the same callers for everybody, scores that the server works out itself, and nobody’s name but the one they choose.',
  'team-doors.found': 'Create a team',
  'team-doors.found-words': 'You will be its lead: you invite people, and set what is due.',
  'team-doors.name': 'Name of the team',
  'team-doors.pseudonym': 'What you want to be called there',
  'team-doors.pseudonym-hint': 'Any name will do. No e-mail, no password.',
  'team-doors.create': 'Create the team',
  'team-doors.join': 'Join a team',
  'team-doors.join-words': 'Open the invitation link that you were given, or type its code.',
  'team-doors.code': 'Code of the invitation',
  'team-doors.open': 'Open the invitation',
  'team-doors.recover': 'Come back in',
  'team-doors.recover-words':
    'On another device, or signed out: your recovery code is the way back.',
  'team-doors.recovery-code': 'Recovery code',
  'team-doors.enter': 'Come back in',
  'team-doors.sign-on': 'Sign in with {name}',

  'team-sign-on.words': 'Come back in with the sign-on of your company, without a recovery code.',
  'team-sign-on.link': 'Link with {name}',
  'team-sign-on.unlink': 'Forget it',
  'team-sign-on.unlinked': 'Forgotten. Your recovery code still leads back in.',
  'team-sign-on.came.linked': 'Linked. From now on it leads back in.',
  'team-sign-on.came.in': 'You are in.',
  'team-sign-on.came.unknown':
    'Nobody here is linked with that sign-on yet. Join by an invitation or come back in with your recovery code, then link it under “My data”.',
  'team-sign-on.came.taken': 'That sign-on is linked with somebody else here.',
  'team-sign-on.came.stale':
    'A new way in is linked soon after you came in only. Sign out, come back in with your recovery code, then link it.',
  'team-sign-on.came.weak':
    'The sign-on let you through with less than is asked for here. Sign in there again with everything that it has for you, such as a second step.',
  'team-sign-on.came.failed': 'The sign-on did not work out. Try it again.',

  'team-welcome.title': 'You are in “{team}”.',
  'team-welcome.lead': 'Keep your recovery code before you go on.',
  'team-welcome.code': 'Recovery code',
  'team-welcome.words':
    'It is the way back in on another device, or when this browser forgets you. It is shown this once, and nobody else has it. It is good for one use; then you get the next.',
  'team-welcome.copy': 'Copy',
  'team-welcome.copied': 'Copied.',
  'team-welcome.not-copied': 'This browser did not let us copy it. Mark it and copy it yourself.',
  'team-welcome.save': 'Save as a file',
  'team-welcome.saved': 'The file is among your downloads.',
  'team-welcome.file': 'Hold the Line\nRecovery code for the team “{team}”:\n\n{code}\n',
  'team-welcome.kept': 'I have kept it',

  'team-join.title': 'You are invited',
  'team-join.lead': 'To the team “{team}”, as: {role}.',
  'team-join.until': 'The invitation is good until {when}.',
  'team-join.pseudonym': 'What you want to be called',
  'team-join.hint':
    'The lead sees this name, and the others do if the team chose so. It need not be your own.',
  'team-join.join': 'Join the team',
  'team-join.already':
    'You are in “{team}” already. Whoever joins another team leaves this browser’s seat there; keep your recovery code.',
  'team-join.bad': 'This invitation leads nowhere',
  'team-join.no-code': 'Open the whole link, or type the code that stands at its end.',
} as const;
