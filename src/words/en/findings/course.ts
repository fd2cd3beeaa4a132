/** Where a call can go. */
export const course = {
  'too-many-ways.what': 'there are more ways through this call than can be followed',
  'too-many-ways.mend': 'Use fewer flags, and fewer lines after which the floor opens.',
  'dead-end.beat': "no road leads out of the beat ''{name}''",
  'dead-end.beat-mend': 'Let one of its replies, or its silence, lead on (`to`).',
  'dead-end.reply':
    'after the reply “{says}” in {stage} nothing leads to an ending any more; as on the way {what}',
  'dead-end.after-this':
    'after this in {stage} nothing leads to an ending any more; as on the way {what}',
  'dead-end.step-mend':
    "It takes the step ''{name}'' before its time: let it set the flags, and lead to the place, that the reply has which is meant to take it.",
  'dead-end.mend': 'Follow the call from there, and give it a road out.',
  'endless-loop.what': 'the beats {what} lead to one another and nowhere else',
  'endless-loop.mend':
    'Give one of them a road out, or a reply that leads the caller back to the fault (`redirect`, `offer-choice`).',
  'unreached-beat.what': "no call comes to the beat ''{name}'' and its {number} replies",
  'unreached.mend': 'Lead a road there, or take it out.',
  'unreached-ending.what': "no call comes to the ending ''{name}''",
  'unreached-line.opening':
    'the call begins in this beat, so what is said on the way into it is never said',
  'unreached-line.opening-mend': 'Make it the first line of the story (`vent`).',
  'unreached-line.answer': "the caller never takes ''{name}'', so this is never said",
  'unreached-line.answer-mend':
    'Write it under `refused`, or look at the moves and the step of the reply.',
  'unreached-line.road': "the caller never takes ''{name}'', so the call never goes this way",
  'unreached-line.road-mend': "Take it out, or write a list with `when: '{' refused: true '}'`.",
  'unreached-line.refused': "nothing in ''{name}'' can be refused here, so this is never said",
  'unreached-line.refused-mend': 'Write it under `answer`, or look at the moves of the reply.',
  'impossible-condition.line': 'this never holds where it stands, so the line is never said',
  'impossible-condition.line-mend':
    'Ask for what can be so when the call comes here, or take the condition out.',
  'impossible-condition.road': 'this never holds where it stands, so the call never goes this way',
  'impossible-condition.road-mend':
    'Ask for what can be so when the call comes here, or take the entry out.',
  'impossible-condition.against': "{what}: it asks for ''{name}'' and against it",
  'impossible-condition.before':
    'an entry before this one always holds, so the call never goes this way',
  'impossible-condition.before-mend': 'Put the entry without a condition last.',
  'hidden-story-untold.what': "''{name}'' is told on no way through the call",
  'hidden-story-untold.mend': 'Let a line tell it (`tells`) that can be said.',
  'untold-fact.what': "no line tells ''{name}''",
  'untold-fact.mend': 'Add it to the `tells` of the line that says it, or take it out.',
  'uses-untold.what': "''{name}'' is not told yet on the way {what}, in {stage}",
  'uses-untold.mend': 'Let a line on that way tell it, or use what has been told by then.',
  'asks-what-was-told.what': "''{name}'' has been told on every way here",
  'asks-what-was-told.mend': 'Add make-repeat to the moves, or ask for something else.',
  'step-missing.what': "no call comes to the step ''{name}'' of the fix",
  'step-missing.order':
    'The replies that take it come before its turn: bring the beats and the steps into the same order.',
  'step-missing.mend': 'Give it to the reply that tells the caller to do it (`step`).',
  'no-relapse.what':
    'the call has {number} beats, and nothing upsets {called} once the work has begun',
  'no-relapse.mend': 'Let something happen in a beat for stabilization, and give it a `jolt`.',
  'jolt-at-landing.what': "whenever this leads to ''{name}'', {called} is upset anew",
  'jolt-at-landing.mend': 'Give it a condition that holds once, or let a reply lead there.',
  'promise-unkept.too-long': 'no caller stays on hold for longer than {number} s',
  'promise-unkept.too-long-mend': 'Promise less, or let the caller ring off (`callback`).',
  'promise-unkept.over': 'the call is over after this reply, so nobody can keep the promise',
  'promise-unkept.over-mend': 'Lead to a beat in which the hold can be, or take the promise out.',
  'promise-unkept.other-words': 'the words say “{says}”, and the promise is {number} s',
  'promise-unkept.other-words-mend': 'Let both say the same.',
} as const;
