/** Teams and members side by side. */
export const board = {
  'team-board.title': 'Side by side',
  'team-board.lead':
    'In alphabetical order. Every dot is one call; look at the spread before you look at the middle.',
  'team-board.filter': 'What is shown',
  'team-board.of': 'Of',
  'team-board.season':
    '{which, select, spring {Spring} summer {Summer} autumn {Autumn} winter {Winter} other {{which}}} {year}',
  'team-board.challenge': 'Challenge: {title}',
  'team-board.call': 'Call',
  'team-board.all-calls': 'All calls',
  'team-board.mode': 'Mode',
  'team-board.timing': 'Timing',
  'team-board.timed': 'In the time of the call',
  'team-board.untimed': 'Without a clock',
  'team-board.teams': 'Teams',
  'team-board.dots':
    '{count, plural, one {A dot is a call} other {A dot is up to # calls}}, open under 60.',
  'team-board.box':
    'The bar beside them is the middle half, with the middle call and its score. Dashed in the profile: all teams together.',
  'team-board.yours': 'yours',
  'team-board.took-part':
    '{number, number} of {of, plural, one {one person} other {# people}} took part, {count, plural, one {one call} other {# calls}}',
  'team-board.spread-of':
    '{name}: half of the calls lie between {low, number, integer} and {high, number, integer}, the middle one at {middle, number, integer}. The figures stand in the table.',
  'team-board.times': 'A call takes {time}; {possible} would be possible.',
  'team-board.score': 'Score per call; 60 is the least for a pass',
  'team-board.time': 'Call time',
  'team-board.profile': 'Skill profile, 0 to 100 % of the chances taken',
  'team-board.profile-of': 'Skill profile of {name}; the figures stand in the table.',
  'team-board.trend': 'The middle call, month by month',
  'team-board.too-few':
    '{count, plural, one {One person} other {# people}} in the team, and fewer than five took part in this. Groups that small are not broken down, so that nobody is exposed.',
  'team-board.figures': 'The same in figures',
  'team-board.rows.took': 'People who took part',
  'team-board.rows.runs': 'Calls',
  'team-board.rows.low': 'A quarter at or below',
  'team-board.rows.middle': 'Middle call',
  'team-board.rows.high': 'A quarter at or above',
  'team-board.rows.call': 'Time of a call',
  'team-board.rows.possible': 'Possible time',
  'team-board.rows.critical': 'Calls with a critical fail',
  'team-board.rows.month': 'Middle call, {when}',
  'team-board.takers': '{number, number} of {of, number}',
  'team-board.beside': 'Put other teams beside',
  'team-board.beside-hint': 'Up to seven. Teams that do not compare themselves are not listed.',
  'team-board.named': 'Name begins with',
  'team-board.no-others': 'No other team compares itself here.',
  'team-board.members': 'Members',
  'team-board.members-hint':
    'In alphabetical order, the same calls as above. This team chose to show pseudonyms.',
  'team-board.only-you': 'Your own calls',
  'team-board.only-you-hint':
    'You see all of your own. Others are shown only where the team chose so, and five or more took part.',
  'team-board.no-runs': 'There is no such call yet.',
  'team-board.who': 'Who',
  'team-board.you': 'you',
  'team-board.spread': 'Scores, and their middle half',
  'team-board.quarters':
    '{low, number, integer} to {high, number, integer}, middle {middle, number, integer}',
} as const;
