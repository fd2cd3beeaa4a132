/** A shift: some calls in a row, and the picture of the day. What the desk says of it stands with the desk. */
export const shift = {
  'shift.lead':
    'Some calls in a row, as on a working day. What a hard call leaves you with comes along to the next one: take a breath when you need it.',
  'shift.how-many': 'How many calls',
  'shift.calls': '{count, plural, one {# call} other {# calls}}',
  'shift.queue': 'Who is in the queue',
  'shift.queue-words':
    'What is due comes first, then what you have not taken yet. They ring in this order.',
  'shift.start': 'Start the shift',
  'shift.too-few': 'A shift needs at least three calls at the desk, each from somebody else.',
  'shift.between-first': 'The shift begins',
  'shift.between-words':
    '“{title}” is behind you. You can look at it closely when the shift is over.',
  'shift.first-words': '{count, plural, one {One call waits.} other {# calls wait.}}',
  'shift.next': 'Next in the queue',
  'shift.take': 'Take the call',
  'shift.end-here': 'End the shift here',
  'shift.day': 'The picture of the day',
  'shift.day-lead':
    '{count, plural, one {One call} other {# calls}} in {time}, {number} of 100 on average.',
  'shift.fails':
    '{count, plural, =0 {No critical fail.} one {One critical fail.} other {# critical fails.}}',
  'shift.lines': 'The calls side by side',
  'shift.lines-words':
    'Each line is a caller: the higher, the angrier. Each is as wide as it lasted.',
  'shift.composure': 'Your composure over the day',
  'shift.composure-words':
    'Nobody scores it. It is what made staying calm easy or hard, from the first ring to the last word.',
  'shift.from-to': '{number} to {total} of 100',
  'shift.along': 'One thing to take along',
  'shift.along-share':
    'Over the day the least was there for {what}: {says} of what it could have been.',
  'shift.along-none': 'Nothing was left out all day. Go home.',
  'shift.composure-short': 'Composure',
  'shift.numbers': 'The day in numbers',
  'shift.call': 'Call',
  'shift.score': 'Of 100',
  'shift.lasted': 'Lasted',
  'shift.debrief': 'Debrief',
  'shift.debrief-of': 'Debrief of “{title}”',
  'shift.another': 'Another shift',
  'shift.gone': 'The calls of this shift are not kept any more.',
} as const;
