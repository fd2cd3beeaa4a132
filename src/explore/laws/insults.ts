import { createCaller, HARMING, type MoveName, makeMove, turn } from '../../crisis/index.ts';
import { type Check, type Law, tryAll } from './law.ts';

/** The road of a caller up to each stage. */
const ROADS = {
  escalation: ['HEATED'],
  'de-escalation': ['HEATED', 'RAN_OUT'],
  stabilization: ['HEATED', 'RAN_OUT', 'COOLED'],
} as const;

/** Arousal before the insult: low enough that none of them reaches the top of the scale. */
const BEFORE = 0.1;

/** Law 6. */
export const insultCostsMost: Law = {
  number: 6,
  name: 'the same insult costs more in de-escalation than in stabilization, or in escalation',
  try: (scenario, seed) => {
    const { temperament, grievance } = scenario.caller;
    const rise = (move: MoveName, stage: keyof typeof ROADS): number => {
      const caller = createCaller(temperament, BEFORE, grievance / 100);
      for (const type of ROADS[stage]) turn(caller, { type });
      makeMove(caller, move);
      return caller.arousal - BEFORE;
    };
    const hits = HARMING.filter((move) => rise(move, 'escalation') > 0);
    return tryAll(
      scenario,
      seed,
      hits.flatMap((move) =>
        (['stabilization', 'escalation'] as const).map(
          (stage): Check => [
            rise(move, 'de-escalation') > rise(move, stage),
            `${move} costs no more than in ${stage}`,
          ],
        ),
      ),
    );
  },
};
