/** Names in a file that point at something, and parts that are missing. */
export const names = {
  'double.id':
    "the {which, select, reply {reply} entry {knowledge entry} step {step} disposition {disposition} note {note} sentence {sentence} variant {variant} other {{which}}} id ''{name}'' is used twice",
  'double.id-mend':
    'Give each {which, select, reply {reply} entry {knowledge entry} step {step} disposition {disposition} note {note} sentence {sentence} variant {variant} other {{which}}} an id of its own.',
  'double.road': "''{name}'' is a beat and an ending",
  'double.road-mend': 'Give one of them another name: a road could lead to either.',
  'link.unknown':
    "there is no {which, select, beat {beat} ending {ending} road {beat or ending} fact {fact} entry {knowledge entry} reply {reply} other {flag}} ''{name}''",
  'link.unknown-step': "there is no step ''{name}'' of ''{other}''",
  'link.add':
    'Add {which, select, beat {a beat} ending {an ending} road {a beat or ending} fact {a fact} entry {a knowledge entry} step {a step} other {a reply}} of that name, or name one that is there.',
  'link.set-flag': 'Let a reply set it (`sets`), or name one that is set.',
  'part.landing': 'landing names no beat for {stage}',
  'part.landing-mend': 'Say where the call goes when the caller turns to {stage}.',
  'part.ending': 'no ending has the outcome {what}',
  'part.ending-mend': 'Every call can come out so; say what is said and written there.',
  'part.good-ending': 'no ending is a good one',
  'part.good-ending-mend': 'Add one with the outcome resolved or agreed.',
  'part.disposition': 'no disposition is true of any ending, so the wrap-up is never offered',
  'part.disposition-mend': 'Name the endings that each of them is true of in its `fits`.',
  'overlay.unknown': "there is no ''{name}'' in this list",
  'overlay.unknown-mend': 'Name one that is in the list of the call, or comes earlier in this one.',
  'id.by-hand': 'the id of this line cannot be put in without touching anything else',
  'id.by-hand-mend': 'Write it by hand; a part that is used twice (*) has to be written out first.',
} as const;
