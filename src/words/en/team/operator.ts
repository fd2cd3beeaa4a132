/** For whoever runs the server. */
export const operator = {
  'operator.door': 'For the operator',
  'operator.door-lead':
    'Whoever runs this server can help a team that has lost its lead, and delete a team. What anybody did in a call is not shown here.',
  'operator.door-words':
    'On the machine of the server, the command “hold operator” prints a code. It is good once, for a quarter of an hour.',
  'operator.member-here':
    'This browser is in “{team}” as {name}. Whoever comes in here as the operator leaves that seat; the recovery code leads back to it. A private window leaves it as it is.',
  'operator.code': 'Code of the operator',
  'operator.enter': 'Sign in',
  'operator.out':
    'Nobody is signed in here as the operator any more. With another code you are back in.',
  'operator.confirm-words':
    'This cannot be undone, or opens a way in. Ten minutes after you came in, the page asks for another code, which “hold operator” prints on the machine of the server.',
  'operator.trouble.code-unknown':
    'This code is not good, or no longer: each is good once, for a quarter of an hour. Look whether all 26 letters and digits are there, or have “hold operator” print another.',
  'operator.trouble.confirm-first':
    'Nothing was changed, since it was not shown who you are. With another code of “hold operator” it can be done.',

  'operator.title': 'The teams of this server',
  'operator.lead':
    'What you do here is written down, and the team can read it. Four hours after you came in you are signed out.',
  'operator.sign-out': 'Sign out',
  'operator.teams': 'Teams',
  'operator.no-teams': 'There is none.',
  'operator.name': 'Name',
  'operator.people': 'People',
  'operator.count': '{count, plural, one {one person} other {# people}}',
  'operator.founded': 'Founded',
  'operator.act': 'What you can do',
  'operator.invite': 'Invite a lead',
  'operator.invite-of': 'Invite a lead: {team}',
  'operator.delete': 'Delete',
  'operator.delete-of': 'Delete: {team}',
  'operator.more-teams': 'More teams',
  'operator.deleted': '“{team}” is deleted.',
  'operator.invite-title': 'Invite a new lead to “{team}”?',
  'operator.invite-words':
    'This is for a team that has nobody left who can lead it. As long as it has a lead, that lead invites. Whoever opens the link sees the results of everybody in the team: make sure that it is the right person. The team reads that you made it.',
  'operator.link-title': 'For the new lead of “{team}”',
  'operator.link-words': 'The link is good for one person, until {when}.',

  'operator.deeds': 'What operators did',
  'operator.deeds-words':
    'On this server, newest first. What concerns one team stands in that team’s settings, too.',
} as const;
