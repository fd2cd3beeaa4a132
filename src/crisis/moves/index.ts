import type { Move } from '../move.ts';
import { acceptApology } from './accept-apology.ts';
import { accuse } from './accuse.ts';
import { acknowledge } from './acknowledge.ts';
import { argue } from './argue.ts';
import { askOpen } from './ask-open.ts';
import { askPermission } from './ask-permission.ts';
import { assumeGoodIntent } from './assume-good-intent.ts';
import { backchannel } from './backchannel.ts';
import { blame } from './blame.ts';
import { calmDown } from './calm-down.ts';
import { close } from './close.ts';
import { commonGround } from './common-ground.ts';
import { condescend } from './condescend.ts';
import { confirm } from './confirm.ts';
import { demandApology } from './demand-apology.ts';
import { dismiss } from './dismiss.ts';
import { disparage } from './disparage.ts';
import { falsePromise } from './false-promise.ts';
import { handToLead } from './hand-to-lead.ts';
import { insult } from './insult.ts';
import { interrupt } from './interrupt.ts';
import { jargon } from './jargon.ts';
import { justify } from './justify.ts';
import { keepPromise } from './keep-promise.ts';
import { leaveSafely } from './leave-safely.ts';
import { lecture } from './lecture.ts';
import { makeRepeat } from './make-repeat.ts';
import { manners } from './manners.ts';
import { nameFeeling } from './name-feeling.ts';
import type { MoveName } from './names.ts';
import { needlessHold } from './needless-hold.ts';
import { offerChoice } from './offer-choice.ts';
import { ownMistake } from './own-mistake.ts';
import { promiseTime } from './promise-time.ts';
import { recordNotice } from './record-notice.ts';
import { redirect } from './redirect.ts';
import { reflect } from './reflect.ts';
import { report } from './report.ts';
import { sarcasm } from './sarcasm.ts';
import { separateProblem } from './separate-problem.ts';
import { setBoundary } from './set-boundary.ts';
import { solveStep } from './solve-step.ts';
import { speakWell } from './speak-well.ts';
import { unaskedChange } from './unasked-change.ts';

/** What each move of the vocabulary does to a caller. */
export const MOVES: Readonly<Record<MoveName, Move>> = {
  backchannel,
  acknowledge,
  'name-feeling': nameFeeling,
  reflect,
  'ask-open': askOpen,
  'assume-good-intent': assumeGoodIntent,
  'common-ground': commonGround,
  'separate-problem': separateProblem,
  redirect,
  'offer-choice': offerChoice,
  'set-boundary': setBoundary,
  'ask-permission': askPermission,
  'solve-step': solveStep,
  confirm,
  manners,
  'promise-time': promiseTime,
  'keep-promise': keepPromise,
  'own-mistake': ownMistake,
  'speak-well': speakWell,
  'hand-to-lead': handToLead,
  'record-notice': recordNotice,
  'leave-safely': leaveSafely,
  report,
  'accept-apology': acceptApology,
  close,
  interrupt,
  'calm-down': calmDown,
  argue,
  justify,
  blame,
  accuse,
  jargon,
  condescend,
  sarcasm,
  disparage,
  insult,
  'demand-apology': demandApology,
  lecture,
  'false-promise': falsePromise,
  'unasked-change': unaskedChange,
  'make-repeat': makeRepeat,
  dismiss,
  'needless-hold': needlessHold,
};
