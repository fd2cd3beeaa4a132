/** Why a record, or an export of one's data, is refused: what is wrong with it, and how to mend it. */
export const refusals = {
  // {title} is a field as the file calls it; {which} is what stands there, {what} as it is written
  'refused.is':
    '{title, select, record {the record} time {its time} reply {its reply} other {{title}}} is {which, select, list {a list} object {an object} function {a function} other {{what}}}',
  'refused.is-empty': '{title} is empty',
  'refused.no-field': '{title, select, record {the record} other {{title}}} has no {what}',
  'refused.extra-field':
    '{title, select, record {the record} other {{title}}} has a field {what}, which no record has',
  'refused.name-too-long':
    '{title, select, reply {its reply} other {{title}}} has {number} characters',
  'refused.too-long':
    '{title, select, time {its time} other {{title}}} is {number} ms; no call lasts longer than {total} ms',
  'refused.too-large':
    'this has {number} characters, more than any run record; at most {total} are read',
  'refused.too-deep':
    'lists and objects lie more than {number} deep in one another at line {line}, column {column}',
  'refused.breaks-off-at':
    'the text breaks off at line {line}, column {column}, before its JSON is complete',
  'refused.not-json': '{what} at line {line}, column {column} is not JSON',
  'refused.empty': 'the file is empty',
  'refused.no-text': 'this is not text in UTF-8',
  'refused.begins-otherwise':
    'this is not a run of Hold the Line: it begins with {what}, which is not JSON',
  'refused.not-a-record':
    'this is not a run of Hold the Line: a run record is an object, and this is {which, select, list {a list} nothing {nothing} other {{what}}}',
  'refused.no-format': 'this is not a run of Hold the Line: it has no “format” line',
  'refused.other-format':
    'this is not a run of Hold the Line: its “format” is {which, select, list {a list} object {an object} other {{what}}}, not “hold-the-line/run”',
  'refused.all-my-data': 'this is the export of all that a browser keeps, not a single run',
  'refused.other-version':
    'version is {which, select, list {a list} object {an object} other {{what}}}, and this game reads version 1',
  'refused.other-engine':
    'it was made by engine {which, select, list {a list} object {an object} other {{what}}}, and this is engine {other}',
  'refused.no-sitting': 'rewound is 0',
  'refused.exam-rewound': 'rewound is in the record of an exam, which is one sitting',
  'refused.too-many-acts': 'the record has {number} acts, and at most {total} are read',
  'refused.not-an-act':
    'this is {which, select, list {too short a list} object {an object} other {{what}}}, not time and act',
  'refused.unknown-act':
    'there is no act {which, select, list {that is a list} object {that is an object} other {{what}}}',
  'refused.act-holds-more': '{what} holds more than belongs to it',
  'refused.reply-unsaid': 'it does not say which reply was given',
  'refused.before-ring': 'it is before the phone began to ring, at 0',
  'refused.before-act': 'it is before act {number}, which is at {total} ms',
  'refused.after-record': 'it is after the end of the record, {total} ms',
  'refused.too-fast': 'it is one of {number} acts within {total} ms, faster than a hand can',
  'refused.too-many-sentences': 'the message has {number} sentences, and may have {total}',
  'refused.sentence-twice': 'the message says {what} twice',
  'refused.filed-already': 'the call is filed already',
  'refused.nothing-done': 'nothing was done after the call',
  'refused.not-offered':
    'this end of the call leaves no {which, select, disposition {disposition} note {note} sentence {sentence} message {message} other {work to do}}',
  'refused.unknown-choice':
    'there is no {which, select, disposition {disposition} note {note} other {sentence}} {what} at this end of the call',
  'refused.other-hash': 'it was made on another version of {what}, {other}',
  'refused.unknown-call': 'it was made on {what}, which is not here',
  'refused.over-before': 'until is {number} ms, and the call was over at {total} ms',
  'refused.call-over': 'the call was over at {total} ms',
  'refused.call-ending': 'the call was over, or the caller was saying goodbye',
  'refused.no-such-reply': '{other} has no reply {what}',
  'refused.impossible-not-answered':
    '{what} was not possible here: the phone had not been answered',
  'refused.impossible-already-answered':
    '{what} was not possible here: the phone had been answered already',
  'refused.impossible-on-hold': '{what} was not possible here: the caller was on hold',
  'refused.impossible-not-on-hold': '{what} was not possible here: the caller was not on hold',
  'refused.impossible-you-are-speaking': '{what} was not possible here: the trainee was speaking',
  'refused.impossible-you-are-breathing':
    '{what} was not possible here: the trainee was taking a breath',
  'refused.impossible-no-such-reply':
    '{what} was not possible here: that reply did not lie on the desk',
  'refused.unfinished': 'the record breaks off in the middle of the call',
  'refused.far-too-large': 'it is far larger than any run record, and was not read',
  'refused.unread': 'the file could not be read',
  'refused.a-call': 'this is a scenario file, not a run record',
  'refused.data-cut-off': 'the file is not JSON, or was cut off',
  'refused.no-data': 'this is not an export of your data',
  'refused.data-version': 'the file was written by another version of the game',
  'refused.no-run': 'it is not a run',
  'refused.run-field': 'its field {what} is not what the game writes',

  'remedy.alone': 'Give the record alone, without white space.',
  'remedy.as-written': 'Give the record as the game wrote it.',
  'remedy.take-again': 'Take the record from the game again, whole.',
  'remedy.when-over': 'Take it from the game again, when the call is over.',
  'remedy.one-each': 'Give each run in a file of its own, as the game wrote it.',
  'remedy.utf-8': 'Save a run record as UTF-8; leave out what is none.',
  'remedy.this-game':
    'Give what “Save the record” gives after a call, or what `hold play --json` prints.',
  'remedy.records-in-it': 'Each run in it has a “record”: give those, each in a file of its own.',
  'remedy.same-version': 'Read it with the version of the game that wrote it.',
  'remedy.same-engine':
    'Nothing is wrong with it, but callers have been changed since, and it would become another call: open it with the version of the game that made it.',
  'remedy.newer-game':
    'It is from a newer version of the game: open it there, or bring this one up to date.',
  'remedy.add': 'Add it.',
  'remedy.take-out': 'Take it out.',
  'remedy.choose-mode': 'Write "practice" or "exam".',
  'remedy.choose-timing':
    'Write "adjusted" or "untimed", or leave it out where time ran as people speak.',
  'remedy.one-sitting': 'Leave it out for a call in one sitting.',
  'remedy.practice-only': 'Take it out, or let mode be "practice".',
  'remedy.scenario-fields': 'Write an object with "id" and "hash".',
  'remedy.work-fields':
    'Write an object with "disposition", "note" and "message", or leave it out.',
  'remedy.leave-out': 'Leave it out when nothing was done.',
  'remedy.sentence-ids': 'Write a list of sentences by their ids, or leave it out.',
  'remedy.fewer': 'Take some of them out.',
  'remedy.one-out': 'Take one of them out.',
  'remedy.text': 'Write text of 1 to {total} characters.',
  'remedy.whole-number': 'Write a whole number from 0 to {total}, without quotes.',
  'remedy.whole-ms': 'Write a whole number of ms, without quotes.',
  'remedy.since-ring': 'Give the time in ms since the phone began to ring.',
  'remedy.count-from-ring': 'Count its time from there.',
  'remedy.acts-list': 'Write a list of acts.',
  'remedy.acts-done': 'No call takes that many: leave out what was never done.',
  'remedy.act-form': 'Write [time, "act"], or [time, "reply", "id"] for a reply.',
  'remedy.acts-are': 'The acts are {what}.',
  'remedy.in-order': 'Put the acts in the order of their times.',
  'remedy.later-end': 'Take it out, or let "until" be later.',
  'remedy.slower': 'Do at most {number} acts within {total} ms.',
  'remedy.until': 'Let "until" be {total}.',
  'remedy.file-as-then': 'Play it on the file as it was then: one changed word makes another call.',
  'remedy.calls-here':
    'Play it where that call is; here {number, plural, =0 {is none} one {is {what}} other {are {what}}}.',
  'remedy.reply-of-call': 'Name a reply of the scenario.',
  'remedy.where-possible': 'Take it out, or move it to where it is possible.',
  'remedy.choose': 'Choose something.',
  'remedy.choose-of': 'Choose one of {what}.',
  'remedy.file-once': 'File it once.',
  'remedy.smaller': 'Give run records only.',
  'remedy.onto-desk':
    'To check and to play it, drop it on the desk, or give it to `hold check` and `hold play`.',
  'remedy.readable': 'See that it is still there and may be read.',
  'remedy.export-again': 'Export your data again, and take the whole file.',
  'remedy.exported-file': 'Choose the file that “Export” gave you.',
  'remedy.import-there': 'Import it there.',

  'refusal.whole': '{what}. {why}',
  'refusal.of-act': 'act {number}: {what}. {why}',
  'refusal.of-act-at': 'act {number} at {total} ms: {what}. {why}',
  'refusal.of-run': 'Run {number}: {what}',
} as const;
