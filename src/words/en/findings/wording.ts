/** The words of a call, beside what its file claims of them. */
export const wording = {
  'calm-down-unnamed.what': '“{says}” tells the caller how to feel, and the moves do not say so',
  'calm-down-unnamed.mend': 'Add calm-down to the moves, or say it in another way.',
  'empathy-without-detail.what': 'a feeling is named without anything that this caller has told',
  'empathy-without-detail.mend':
    'Use a detail of theirs and name it under `uses`, or call it acknowledge.',
  'detail-not-in-words.what': 'nothing in these words has to do with {what}',
  'detail-not-in-words.mend': 'Say back a word of it, or take it out of `uses`.',
  'moves-and-words.manners':
    'the reply claims manners, but it says neither please nor thank you, nor anything of the kind',
  'moves-and-words.ask-open': 'the reply claims ask-open, but it asks no question',
  'moves-and-words.confirm': 'the reply claims confirm, but it does not ask whether it worked',
  'moves-and-words.ask-permission':
    'the reply claims ask-permission, but it asks for no permission',
  'moves-and-words.offer-choice':
    'the reply claims offer-choice, but it names no two ways to choose from',
  'moves-and-words.promise-time': 'the reply claims promise-time, but it names no time',
  'moves-and-words.record-notice':
    'the reply claims record-notice, but it does not speak of a recording',
  'moves-and-words.own-mistake': 'the reply claims own-mistake, but it owns nothing',
  'moves-and-words.close': 'the reply claims close, but it says no goodbye',
  'moves-and-words.make-repeat': 'the reply claims make-repeat, but it asks for nothing',
  'moves-and-words.leave-safely':
    'the reply claims leave-safely, but it does not say that the call ends',
  'moves-and-words.report': 'the reply claims report, but it tells nobody',
  'moves-and-words.hand-to-lead':
    'the reply claims hand-to-lead, but it names nobody to hand over to',
  'moves-and-words.mend': 'Say it in the words, or take the move out.',
  'unmarked-abuse.insult': '“{says}” insults the trainee, and the line is not marked so',
  'unmarked-abuse.threat': '“{says}” threatens the trainee, and the line is not marked so',
  'unmarked-abuse.insult-mend': 'Add `abuse: true`.',
  'unmarked-abuse.threat-mend': 'Add `threat: true`.',
  'content-note-missing.insults':
    'the caller insults the trainee here, and `content` does not say so',
  'content-note-missing.threats': 'the caller threatens here, and `content` does not say so',
  'content-note-missing.slurs': 'the caller uses a slur here, and `content` does not say so',
  'content-note-missing.illness': 'the call speaks of illness here, and `content` does not say so',
  'content-note-missing.job-loss':
    'the call speaks of losing a job here, and `content` does not say so',
  'content-note-missing.mend': 'Add {what} to `content`.',
  'content-note-unneeded.what': 'no line is marked with `{what}: true`',
  'content-note-unneeded.mend': 'Mark the lines that are meant, or take it out.',
  'long-line.what': 'the line has {number} characters, and a caption holds {total}',
  'long-line.mend': 'Make two lines of it; a translation has to be put more shortly.',
  'long-breath.what': '“{says}” is too long for one breath',
  'long-breath.mend': 'Put a comma where the caller draws breath, or break it up.',
  'markup.tag': 'an HTML tag would be shown as it stands',
  'markup.entity': 'an HTML entity would be shown as it stands',
  'markup.link': 'a Markdown link would be shown as it stands',
  'markup.emphasis': 'Markdown emphasis would be shown as it stands',
  'markup.heading': 'a Markdown heading would be shown as it stands',
  'markup.unseen': 'a sign that cannot be seen would be shown as it stands',
  'markup.mend': 'Take it out; texts are plain text.',
  'missing-line-id.what': 'the line has no id yet',
  'missing-line-id.mend': 'Run `hold ids` on the file; it writes the missing ones.',
} as const;
