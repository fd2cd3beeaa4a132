import {
  createCaller,
  HARMING,
  type MoveName,
  makeMove,
  type Stage,
  turn,
} from '../../crisis/index.ts';
import type { Beat, Reply, Scenario } from '../../scenario/index.ts';
import { playCall } from '../play.ts';
import { type Check, type Law, tryAll } from './law.ts';
import { sayingIn } from './variants.ts';

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
    return tryAll(scenario, seed, [
      ...onTheCall(scenario, seed),
      ...hits.flatMap((move) =>
        (['stabilization', 'escalation'] as const).map(
          (stage): Check => [
            rise(move, 'de-escalation') > rise(move, stage),
            `${move} costs no more than in ${stage}`,
          ],
        ),
      ),
    ]);
  },
};

/** What is said to the caller on the call itself: a hit that does not reach the top of the scale from where they are. */
const SLIGHT: Reply = {
  id: 'law-slight',
  says: 'It is only a machine.',
  moves: ['dismiss'],
  answer: [{ id: 'law-slight-answer', says: 'Only a machine. I see.' }],
  coach: 'It did what such words do here.',
};
/** Silence that a listener leaves before it, in ms. */
const SPEAKS_AFTER_MS = 2500;

/** The same slight, made once by somebody who listens otherwise: in de-escalation, and on another try in stabilization. */
const onTheCall = (scenario: Scenario, seed: number): Check[] => {
  const slighting = withSlight(scenario);
  const rise = (stage: Stage): number | undefined => {
    const player = sayingIn(stage, SLIGHT.id, SPEAKS_AFTER_MS);
    const call = playCall(slighting, (view, _random, on) => player(view, () => 0.5, on), seed);
    const effect = call.log.find((cue) => cue.cue === 'effect' && cue.reply === SLIGHT.id);
    return effect?.cue === 'effect' && effect.stage === stage
      ? effect.after.arousal - effect.before.arousal
      : undefined;
  };
  const [early, late] = [rise('de-escalation'), rise('stabilization')];
  if (early === undefined || late === undefined) return [];
  return [[early > late, `a slight cost ${early} per mille in de-escalation, ${late} later`]];
};

const withSlight = (scenario: Scenario): Scenario => {
  const open = (beat: Beat): Beat => ({ ...beat, replies: [...beat.replies, SLIGHT] });
  return {
    ...scenario,
    beats: Object.fromEntries(
      Object.entries(scenario.beats).map(([name, beat]) => [name, open(beat)]),
    ),
  };
};
