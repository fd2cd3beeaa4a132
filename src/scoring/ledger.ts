import type { AfterCall, Cue, CueOf } from '../call/index.ts';
import { HARMING, MOVES, type MoveName, type Stage } from '../crisis/index.ts';
import type { Reply, Scenario } from '../scenario/index.ts';

/** A reply that was given to its end, with what else lay on the desk. */
export interface Decision {
  /** when its first word was said, virtual ms */
  readonly at: number;
  readonly stage: Stage;
  readonly beat: string;
  readonly chosen: Reply;
  readonly offered: readonly Reply[];
  readonly taken: boolean;
  readonly pauseMs: number;
  /** how often the same words had been said before */
  readonly times: number;
}

/** A reply that was started over the caller and lost. */
export interface Interruption {
  readonly at: number;
  readonly stage: Stage;
  readonly lost: Reply;
  /** the words of it that came out */
  readonly came: string;
  readonly inPause: boolean;
}

/** A step of the fix that was done: it counts where the reply that asked for it began. */
export interface StepDone {
  readonly at: number;
  readonly stage: Stage;
  readonly step: string;
}

/** An open floor that was left to lie. */
export interface Abandonment {
  readonly at: number;
  readonly stage: Stage;
  readonly offered: readonly Reply[];
}

/** The log of a call, sorted by what the dimensions ask about. */
export interface Ledger {
  readonly scenario: Scenario;
  readonly log: readonly Cue[];
  readonly decisions: readonly Decision[];
  readonly interruptions: readonly Interruption[];
  readonly abandonments: readonly Abandonment[];
  readonly stepsDone: readonly StepDone[];
  readonly ended: CueOf<'ended'> | undefined;
  /** what was done when the call was over; undefined where nothing was */
  readonly filed: AfterCall | undefined;
  /** first insult by the caller, virtual ms; undefined when there was none */
  readonly abusedAt: number | undefined;
  /** first threat by the caller, virtual ms; undefined when there was none */
  readonly threatenedAt: number | undefined;
}

/** Moves that say something about the caller's feeling. */
export const EMPATHIC: readonly MoveName[] = ['name-feeling', 'reflect', 'acknowledge'];
/** Moves that lead back to what the help desk can do. */
export const REDIRECTING: readonly MoveName[] = ['redirect', 'separate-problem', 'offer-choice'];

export const cuesOf = <K extends Cue['cue']>(log: readonly Cue[], kind: K): CueOf<K>[] =>
  log.filter((cue): cue is CueOf<K> => cue.cue === kind);

/** The stage that the caller was in at a moment, virtual ms. */
export const stageAt = (log: readonly Cue[], at: number): Stage => {
  const turns = cuesOf(log, 'stage');
  return turns.findLast((turn) => turn.at <= at)?.to ?? turns[0]?.from ?? 'stimulation';
};

/** Sorts the log of a call. */
export const ledgerOf = (scenario: Scenario, log: readonly Cue[]): Ledger => {
  const decisions: Decision[] = [];
  const interruptions: Interruption[] = [];
  const abandonments: Abandonment[] = [];
  const stepsDone: StepDone[] = [];
  const offeredIn = (beat: string): readonly Reply[] => scenario.beats[beat]?.replies ?? [];
  let abusedAt: number | undefined;
  let threatenedAt: number | undefined;
  let saying: CueOf<'trainee-starts'> | undefined;
  let step: string | undefined;
  for (const cue of log) {
    if (cue.cue === 'caller-starts' && cue.abuse) abusedAt ??= cue.at;
    if (cue.cue === 'caller-starts' && cue.threat) threatenedAt ??= cue.at;
    if (cue.cue === 'left-waiting')
      abandonments.push({ at: cue.at, stage: cue.stage, offered: offeredIn(cue.beat) });
    if (cue.cue === 'interrupted') {
      const lost = [...offeredIn(cue.beat), ...scenario.snaps].find(({ id }) => id === cue.reply);
      const inPause = cue.line === undefined;
      if (lost)
        interruptions.push({ at: cue.at, stage: cue.stage, lost, came: lost.says, inPause });
    }
    if (cue.cue === 'trainee-starts') saying = cue;
    if (cue.cue === 'trainee-stops' && saying && interruptions.at(-1)?.at === saying.at) {
      const cutIn = interruptions.pop();
      const said = saying.words.slice(0, cue.said).map(({ text }) => text);
      if (cutIn) interruptions.push({ ...cutIn, came: said.join(' ') || cutIn.lost.says });
    }
    if (cue.cue === 'step-done') step = cue.step;
    if (cue.cue === 'effect') {
      // the stage may have turned, and the desk with it, while the reply was being said
      const desk = [...offeredIn(cue.beat), ...scenario.snaps];
      const chosen = desk.find(({ id }) => id === cue.reply);
      const at = saying?.at ?? cue.at;
      if (step !== undefined) stepsDone.push({ at, stage: cue.stage, step });
      step = undefined;
      if (chosen)
        decisions.push({
          at,
          stage: cue.stage,
          beat: cue.beat,
          chosen: { ...chosen, moves: [...cue.moves] },
          offered: desk,
          taken: cue.taken,
          pauseMs: cue.pauseMs,
          times: decisions.filter((earlier) => earlier.chosen.id === chosen.id).length,
        });
    }
  }
  return {
    scenario,
    log,
    decisions,
    interruptions,
    abandonments,
    stepsDone,
    ended: cuesOf(log, 'ended')[0],
    filed: cuesOf(log, 'filed')[0]?.work,
    abusedAt,
    threatenedAt,
  };
};

/** Anything that makes moves: a reply, a note in the ticket, a sentence of a message. */
export interface Doing {
  readonly moves: readonly MoveName[];
}

/** The step of the fix that was next before `at`, virtual ms; undefined when all were done. */
export const nextStepBefore = ({ scenario, log }: Ledger, at: number): string | undefined => {
  const done = cuesOf(log, 'step-done').filter((cue) => cue.at < at).length;
  return scenario.knowledge.find(({ id }) => id === scenario.fix)?.steps[done]?.id;
};

/** So many warnings come before the lead. */
export const WARNINGS = 2;

/** How many limits the trainee had set before `at`, counted from the first insult on. */
export const warningsBefore = ({ decisions, abusedAt }: Ledger, at: number): number =>
  decisions.filter(
    (decision) =>
      abusedAt !== undefined &&
      decision.at >= abusedAt &&
      decision.at < at &&
      makes(decision.chosen, ['set-boundary']),
  ).length;

/** Whether a reply makes any of these moves where it fits. */
export const fitsWith = (reply: Reply, moves: readonly MoveName[], stage: Stage): boolean =>
  reply.moves.some((move) => moves.includes(move) && MOVES[move].fits.includes(stage)) &&
  !harms(reply);

/** Whether a reply makes any of these moves. */
export const makes = (reply: Doing, moves: readonly MoveName[]): boolean =>
  reply.moves.some((move) => moves.includes(move));

/** Whether a reply makes a move that harms wherever it is made. */
export const harms = (reply: Doing): boolean => makes(reply, HARMING);

/** Another reply on the desk that makes one of these moves where it fits. */
export const betterReply = (
  offered: readonly Reply[],
  moves: readonly MoveName[],
  stage: Stage,
): Reply | undefined => offered.find((reply) => fitsWith(reply, moves, stage));
