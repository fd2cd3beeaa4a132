/** The desk, where the calls wait. */
export const desk = {
  'desk.title': 'The desk',
  'desk.beside': 'Beside the desk',
  'desk.your-pattern': 'Your pattern',
  'desk.your-team': 'Your team',
  'desk.for-trainers': 'For trainers',
  'desk.calls': '{count, plural, one {One call} other {# calls}}',
  'desk.reading': 'The calls are coming in …',
  'desk.best-as-line': 'Your best run is drawn as its line.',
  'desk.due-again': '{count, plural, one {One is due again.} other {# are due again.}}',
  'desk.broken':
    '{count, plural, one {A call that cannot be read} other {# calls that cannot be read}}',
  'desk.broken-at': 'Line {number}, column {of}',

  'desk.from': '{name}, {department}',
  'desk.best-run': 'Best run:',
  'desk.of-hundred': 'of 100',
  'desk.new': 'new',
  'desk.due': 'due',

  'desk.empty': 'No call is waiting',
  'desk.empty-words':
    'The scenarios folder holds no call. Put a scenario file into it, then look again.',
  'desk.look-again': 'Look again',
  'desk.out-of-reach': 'The desk cannot be reached',
  'desk.out-of-reach-words':
    'The page is here, but the server that keeps the calls does not answer. See that it is running, then try again.',

  'desk.mode': 'Mode',
  'desk.practice': 'Practice',
  'desk.practice-words': 'You see the stage and the line while you talk.',
  'desk.exam': 'Exam',
  'desk.exam-words':
    'No stage, no line, no hints: only the voice, in one sitting. It goes on while you look elsewhere, and is broken off when the page is closed.',
  'desk.left': 'Your call with {called} waits at {time}.',
  'desk.left-work': 'The work after your call with {called} waits.',
  'desk.left-exam': 'Your exam call with {called} was left at {time}, and is broken off.',
  'desk.left-go-on': 'Go on with it',
  'desk.left-let-go': 'Let it go',
  'desk.left-see': 'See what that means',
  'desk.left-label': 'A call that was left',
  'desk.not-kept':
    'This browser has no room for your runs, or does not allow any: what you do is there until the page is closed.',
  'desk.pick-up': 'Pick up',

  'desk.how': 'How a call goes',
  'desk.how-listen': 'Listen',
  'desk.how-listen-words':
    'Staying silent is always chosen. Somebody who is heard calms down, so doing nothing is doing something.',
  'desk.how-murmur': 'Murmur',
  'desk.how-murmur-words':
    'A “mm-hm” now and then shows that you are there. It does not interrupt.',
  'desk.how-wait': 'Wait',
  'desk.how-wait-words':
    'A silence may be the end of the story, or only a breath. Let it be quiet for a moment.',
  'desk.how-answer': 'Answer',
  'desk.how-answer-words':
    'Then choose what you say. When you say it matters as much as the words.',

  'desk.level': 'New calls for you:',
  'desk.level-recommended': '(recommended: {what})',
  'desk.how-hard': 'How hard',
  'desk.easier': 'Easier',
  'desk.recommended': 'Recommended',
  'desk.harder': 'Harder',

  'desk.open-run': 'Open a run',
  'desk.open-run-words':
    'Drop run records anywhere on this page, yours or somebody’s, to see their debriefs.',
  'desk.choose-files': 'Choose files',
  'desk.debrief-of': 'Debrief of “{title}”, {total}',

  // {which} is the number of days that have passed
  'desk.due-same':
    '{which, select, 1 {A day has} 7 {A week has} other {Two weeks have}} passed since you took this call. The least you had there was for {what}. It will run a little differently this time.',
  'desk.due-same-well':
    '{which, select, 1 {A day has} 7 {A week has} other {Two weeks have}} passed since you took this call. Nothing was lost then. See if it stays so; it will run a little differently.',
  // in the place of what there was least for
  'desk.nothing': 'nothing',
  'desk.due-other':
    '{which, select, 1 {A day has} 7 {A week has} other {Two weeks have}} passed since “{title}”. The least you had there was for {what}; this is another call that asks for it.',

  'shift.title': 'A shift',
  'shift.offer': 'A shift: three to five calls in a row.',
  'shift.offer-words':
    'What one caller leaves you with, you take to the next. At the end you see the day in one picture.',
  'shift.between': 'Call {number} of {total} is done',
  'shift.go-on': 'Go on with the shift',
} as const;
