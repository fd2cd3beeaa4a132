import type { Rule } from '../rule.ts';
import { aliasBomb } from './alias-bomb.ts';
import { asksWhatWasTold } from './asks-what-was-told.ts';
import { calmDownUnnamed } from './calm-down-unnamed.ts';
import { coachMissing } from './coach-missing.ts';
import { contentNoteMissing } from './content-note-missing.ts';
import { contentNoteUnneeded } from './content-note-unneeded.ts';
import { deadEnd } from './dead-end.ts';
import { detailNotInWords } from './detail-not-in-words.ts';
import { duplicateId } from './duplicate-id.ts';
import { empathyWithoutDetail } from './empathy-without-detail.ts';
import { endlessLoop } from './endless-loop.ts';
import { everythingHelps } from './everything-helps.ts';
import { goodReplyLength } from './good-reply-length.ts';
import { goodReplyPolite } from './good-reply-polite.ts';
import { goodReplyPosition } from './good-reply-position.ts';
import { goodReplyWord } from './good-reply-word.ts';
import { hiddenStoryUntold } from './hidden-story-untold.ts';
import { impossibleCondition } from './impossible-condition.ts';
import { interruptionMissing } from './interruption-missing.ts';
import { joltAtLanding } from './jolt-at-landing.ts';
import { longBreath } from './long-breath.ts';
import { longLine } from './long-line.ts';
import { markup } from './markup.ts';
import { missingField } from './missing-field.ts';
import { missingLineId } from './missing-line-id.ts';
import { missingPart } from './missing-part.ts';
import { movesAndWords } from './moves-and-words.ts';
import { noRelapse } from './no-relapse.ts';
import { notYaml } from './not-yaml.ts';
import { nothingHelps } from './nothing-helps.ts';
import { promiseUnkept } from './promise-unkept.ts';
import { silenceMissing } from './silence-missing.ts';
import { stepMissing } from './step-missing.ts';
import { tooLarge } from './too-large.ts';
import { tooManyWays } from './too-many-ways.ts';
import { translationLost } from './translation-lost.ts';
import { translationMissing } from './translation-missing.ts';
import { translationStale } from './translation-stale.ts';
import { translationUnknown } from './translation-unknown.ts';
import { unknownField } from './unknown-field.ts';
import { unknownName } from './unknown-name.ts';
import { unknownValue } from './unknown-value.ts';
import { unmarkedAbuse } from './unmarked-abuse.ts';
import { unreachedBeat } from './unreached-beat.ts';
import { unreachedEnding } from './unreached-ending.ts';
import { unreachedLine } from './unreached-line.ts';
import { untoldFact } from './untold-fact.ts';
import { usesUntold } from './uses-untold.ts';
import { wrongEncoding } from './wrong-encoding.ts';
import { wrongValue } from './wrong-value.ts';

/** Every rule, in the order of the table of rules: form, course, choices, words. */
export const RULES: readonly Rule[] = [
  tooLarge,
  wrongEncoding,
  notYaml,
  aliasBomb,
  duplicateId,
  unknownField,
  missingField,
  unknownValue,
  wrongValue,
  unknownName,
  missingPart,
  tooManyWays,
  deadEnd,
  endlessLoop,
  unreachedBeat,
  unreachedEnding,
  unreachedLine,
  impossibleCondition,
  stepMissing,
  hiddenStoryUntold,
  untoldFact,
  usesUntold,
  asksWhatWasTold,
  silenceMissing,
  interruptionMissing,
  nothingHelps,
  everythingHelps,
  noRelapse,
  joltAtLanding,
  promiseUnkept,
  goodReplyLength,
  goodReplyPosition,
  goodReplyPolite,
  goodReplyWord,
  movesAndWords,
  calmDownUnnamed,
  empathyWithoutDetail,
  detailNotInWords,
  coachMissing,
  longLine,
  longBreath,
  contentNoteMissing,
  contentNoteUnneeded,
  unmarkedAbuse,
  markup,
  missingLineId,
  translationUnknown,
  translationMissing,
  translationStale,
  translationLost,
];
