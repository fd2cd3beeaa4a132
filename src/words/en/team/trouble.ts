/** What the server has against a request, by its code; see src/protocol/problem.ts. */
export const trouble = {
  'team-trouble.unreachable':
    'The server does not answer. What you see may be old; it will be tried again.',
  'team-trouble.not-understood':
    'The server answered in a way that this page does not know. Load the page again.',
  'team-trouble.bad-request':
    'Something in it is not as it should be. A code has 26 letters and digits, a name at least two characters that can be seen.',
  'team-trouble.not-json': 'The server does not know what this page sent. Load the page again.',
  'team-trouble.not-json-type':
    'The server does not know what this page sent. Load the page again.',
  'team-trouble.not-this-way':
    'The server does not know what this page asked. Load the page again.',
  'team-trouble.too-large': 'That is more than the server takes at once.',
  'team-trouble.other-site':
    'The server takes this from its own pages only. Open the page at its own address.',
  'team-trouble.other-host':
    'The server does not answer under this address. Whoever runs it knows the right one.',
  'team-trouble.not-signed-in':
    'Nobody is signed in here any more. Come back in with your recovery code.',
  'team-trouble.confirm-first':
    'Nothing was changed, since it was not shown who you are. With your recovery code it can be done.',
  'team-trouble.not-allowed': 'This is for another role in the team.',
  'team-trouble.not-found': 'That is no longer here.',
  'team-trouble.code-unknown':
    'No team knows this code. Look whether all 26 letters and digits are there.',
  'team-trouble.not-your-code':
    'This is not the recovery code of who is signed in here. The newest one is good; it has 26 letters and digits.',
  'team-trouble.code-over':
    'This code is no longer good. Ask whoever gave it to you for a new one.',
  'team-trouble.name-taken': 'Somebody bears this name already. Choose another.',
  'team-trouble.last-lead':
    'A team needs a lead. Make somebody else a lead first, or delete the team under “Team settings”.',
  'team-trouble.team-full': 'The team is full.',
  'team-trouble.too-many-waiting':
    'Enough of these are under way already. Let some come to their end first.',
  'team-trouble.challenge-over': 'This challenge is over.',
  'team-trouble.already-in': 'Your team is in this challenge already.',
  'team-trouble.attempt-used':
    'Another call was handed in for this attempt, and the first one counts.',
  'team-trouble.attempt-over': 'It came too late: the attempt had expired.',
  'team-trouble.same-as-another': 'This very call was handed in before.',
  'team-trouble.unknown-call': 'The server does not know this call any more.',
  'team-trouble.run-refused': 'The server could not play this call again.',
  'team-trouble.run-other-attempt': 'This call belongs to another attempt.',
  'team-trouble.run-unfinished': 'The call was not over.',
  'team-trouble.run-too-long':
    'The call is longer than the time that has passed since it was given out.',
  'team-trouble.run-too-costly': 'The call takes too long to play again.',
  'team-trouble.too-many': 'That was a lot at once. Wait a little, then go on.',
  'team-trouble.fault': 'Something broke on the server. It is not your doing; try again later.',
  'team-trouble.busy': 'The server has too much to do just now. Try again in a moment.',
} as const;
