import type { Frame } from './frame.ts';

/** A silence that the trainee let pass, after which the caller went on by themselves; virtual ms. */
export interface Waited {
  readonly from: number;
  readonly ms: number;
}

/** A silence shorter than this is a breath, and one longer than this was no pause in a story; ms. */
const [SHORTEST_MS, LONGEST_MS] = [1000, 8000] as const;
/** It is spoken of for so long, in ms. */
const SHOWN_MS = 4000;

/** The silence that has just turned out not to be the end: what the trainee heard by saying nothing. */
export const waitedLately = ({ state, voices }: Frame): Waited | undefined => {
  const { view } = state;
  const [before, last] = voices.spans.slice(-2);
  if (!before || last?.who !== 'caller' || before.who !== 'caller' || before.cut) return undefined;
  if (view.caption?.kind !== 'story' || view.now - last.from > SHOWN_MS) return undefined;
  const ms = last.from - before.until;
  return ms >= SHORTEST_MS && ms <= LONGEST_MS ? { from: before.until, ms } : undefined;
};
