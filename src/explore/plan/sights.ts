import type { Cue } from '../../call/index.ts';
import type { CourseOfPlay, Glimpse } from './course-of-play.ts';
import type { Sight } from './plan-schema.ts';

/** A stretch of a call: what could be seen and what happened from one act (included) to the next (excluded). */
export interface Stretch {
  /** ms */
  readonly from: number;
  readonly to: number;
  readonly glimpses: readonly Glimpse[];
  readonly cues: readonly Cue[];
}

/** One thing that was to be seen, or not to be seen. */
export interface Expectation {
  /** which field of the plan says so */
  readonly key: keyof Sight;
  /** in words: “the caller to say ‘v-four’” */
  readonly what: string;
  readonly seen: boolean;
}

/** The stretch from `from` to `to`, in ms. */
export const stretchOf = ({ call, glimpses }: CourseOfPlay, from: number, to: number): Stretch => ({
  from,
  to,
  glimpses: glimpses.filter(({ at }) => at >= from && at < to),
  cues: call.log.filter(({ at }) => at >= from && at < to),
});

/** Looks for everything that a plan names, one by one. */
export const lookFor = (sight: Sight, { glimpses, cues }: Stretch): Expectation[] => {
  const found: Expectation[] = [];
  const expect = (key: keyof Sight, what: string, seen: boolean): void => {
    found.push({ key, what, seen });
  };
  const happened = (test: (cue: Cue) => boolean): boolean => cues.some(test);
  const caught = (test: (glimpse: Glimpse) => boolean): boolean => glimpses.some(test);

  for (const stage of sight.stage ?? [])
    expect(
      'stage',
      `stage ${stage}`,
      caught((g) => g.stage === stage),
    );
  for (const beat of sight.beat ?? [])
    expect(
      'beat',
      `the call at ‘${beat}’`,
      caught((g) => g.beat === beat) || happened((c) => c.cue === 'beat' && c.beat === beat),
    );
  for (const line of sight.says ?? [])
    expect(
      'says',
      `the caller to say ‘${line}’`,
      happened((c) => c.cue === 'caller-starts' && c.line === line),
    );
  for (const fact of sight.tells ?? [])
    expect(
      'tells',
      `the caller to tell ‘${fact}’`,
      happened((c) => c.cue === 'told' && c.fact === fact),
    );
  for (const step of sight.step ?? [])
    expect(
      'step',
      `the step ‘${step}’ to be done`,
      happened((c) => c.cue === 'step-done' && c.step === step),
    );
  const { ending, promise } = sight;
  if (sight.taken)
    expect(
      'taken',
      'the caller to go along',
      happened((c) => c.cue === 'effect' && c.taken),
    );
  if (sight.refused)
    expect(
      'refused',
      'the caller to refuse',
      happened((c) => c.cue === 'effect' && !c.taken),
    );
  if (sight.interrupts)
    expect(
      'interrupts',
      'an interruption',
      happened((c) => c.cue === 'interrupted'),
    );
  if (promise !== undefined)
    expect(
      'promise',
      `a promise ${promise}`,
      happened((c) => c.cue === 'promise' && c.kept === (promise === 'kept')),
    );
  if (ending !== undefined)
    expect(
      'ending',
      `the ending ‘${ending}’`,
      happened((c) => c.cue === 'ended' && c.ending === ending),
    );
  for (const [key, level, test] of LEVELS) {
    const bound = sight[key];
    if (bound !== undefined)
      expect(
        key,
        `${level} ${key.endsWith('least') ? 'at least' : 'at most'} ${bound}`,
        caught((g) => test(g, bound * 10)),
      );
  }
  return found;
};

const LEVELS = [
  ['heard-at-least', 'heard', (g: Glimpse, bound: number) => g.heard >= bound],
  ['heard-at-most', 'heard', (g: Glimpse, bound: number) => g.heard <= bound],
  ['arousal-at-least', 'arousal', (g: Glimpse, bound: number) => g.arousal >= bound],
  ['arousal-at-most', 'arousal', (g: Glimpse, bound: number) => g.arousal <= bound],
] as const;

/** What was to be seen in a stretch, for who has to find out why something was not. */
export const whatWasSeen = ({ glimpses, cues }: Stretch): string => {
  const each = (items: readonly string[]): string => [...new Set(items)].join(', ');
  const lines = cues.flatMap((cue) => (cue.cue === 'caller-starts' ? [cue.line] : []));
  const beats = each(glimpses.map(({ beat }) => beat));
  const stages = each(glimpses.map(({ stage }) => stage));
  const effects = cues.flatMap((cue) =>
    cue.cue === 'effect'
      ? [`‘${cue.reply}’ ${cue.taken ? 'taken' : 'refused'}`]
      : cue.cue === 'interrupted'
        ? [`‘${cue.reply}’ cut in`]
        : [],
  );
  return [
    `stage ${stages}`,
    `beat ${beats}`,
    `heard ${range(glimpses.map(({ heard }) => heard))}`,
    `arousal ${range(glimpses.map(({ arousal }) => arousal))}`,
    ...(effects.length > 0 ? [effects.join(', ')] : []),
    lines.length > 0 ? `said ${each(lines)}` : 'nothing said',
    ...cues.flatMap((cue) => (cue.cue === 'ended' ? [`ended ‘${cue.ending}’`] : [])),
  ].join('; ');
};

const range = (perMille: readonly number[]): string => {
  const low = Math.round(Math.min(...perMille) / 10);
  const high = Math.round(Math.max(...perMille) / 10);
  return low === high ? `${low}` : `${low}–${high}`;
};
