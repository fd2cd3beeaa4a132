/** What all pages about the team have, and the desk of somebody who is in one. */
export const frame = {
  'team.role.member': 'Member',
  'team.role.trainer': 'Trainer',
  'team.role.lead': 'Lead',

  'team.mode.practice': 'Practice',
  'team.mode.exam': 'Exam',

  'team.nav': 'Team',
  'team.room.home': 'My team',
  'team.room.challenges': 'Challenges',
  'team.room.board': 'Board',
  'team.room.trainers': 'For trainers',
  'team.room.settings': 'Team settings',
  'team.room.data': 'My data',
  'team.offline': 'The server is out of reach. This is how things stood when it last answered.',
  'team.unreachable-words':
    'The server that keeps the teams does not answer. What you have finished waits in this browser and is sent by itself.',

  'team-lobby.title': 'Due for your team',
  'team-lobby.all': 'All challenges',
  'team-lobby.more': 'and {count, plural, one {one more call} other {# more calls}}',

  'team-attempt.fetching': 'Fetching the call.',
  'team-attempt.gone': 'This attempt is not here.',
  'team-attempt.gone-words':
    'It may have been handed in, or has expired, or was given to another browser. Start the call from the team’s challenges.',
  'team-attempt.begun': 'This exam was begun before.',
  'team-attempt.begun-words':
    'An exam is taken once, in one sitting: this attempt is used up. If it is still going on in another tab, finish it there.',
  'team-attempt.used-up':
    'For the team, this attempt is used up: an exam cannot be tried until it goes well.',
  'team-attempt.to-challenges': 'To the challenges',
} as const;
