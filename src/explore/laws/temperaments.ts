import type { Temperament } from '../../crisis/index.ts';
import type { Beat, Reply, Scenario, VentLine } from '../../scenario/index.ts';
import { playCall } from '../play.ts';
import { withCaller } from './any-caller.ts';
import { type Law, tryAll } from './law.ts';
import { sayingIn } from './variants.ts';

/** How long a caller has to show what the words did, in s. */
const SHOWS_WITHIN_S = 10;
/** Silence that is left before the words, in ms; short of the silence after which a caller has run out of anger. */
const SPEAKS_AFTER_MS = 1500;

/** Law 7. */
export const temperamentsDiffer: Law = {
  number: 7,
  name: 'instrumental anger responds to a boundary more than to empathy, reactive anger the other way round',
  try: (scenario, seed) => {
    const insulting = withBothAnswers(scenario);
    const falls = (temperament: Temperament): { limit: number; warmth: number } | undefined => {
      const caller = withCaller(insulting, { temperament });
      const [limit, warmth] = [fall(caller, LIMIT.id, seed), fall(caller, WARMTH.id, seed)];
      return limit === undefined || warmth === undefined ? undefined : { limit, warmth };
    };
    const instrumental = falls('instrumental');
    const reactive = falls('reactive');
    return tryAll(scenario, seed, [
      ...(instrumental
        ? [
            [
              instrumental.limit > instrumental.warmth,
              inWords('instrumental', instrumental),
            ] as const,
          ]
        : []),
      ...(reactive
        ? [[reactive.warmth > reactive.limit, inWords('reactive', reactive)] as const]
        : []),
    ]);
  },
};

const inWords = (temperament: Temperament, by: { limit: number; warmth: number }): string =>
  `${temperament} anger fell by ${by.limit} per mille after a boundary and by ${by.warmth} after empathy`;

const says = (id: string, moves: Reply['moves']): Reply => ({
  id,
  says: 'Words for this caller.',
  moves,
  answer: [{ id: `${id}-answer`, says: 'All right. Yes.' }],
  coach: 'It did what such words do here.',
});
const LIMIT = says('law-limit', ['set-boundary', 'offer-choice']);
const WARMTH = says('law-warmth', ['name-feeling']);

/** The same call with an insult at its start, and with a boundary and empathy on offer wherever the caller is heated. */
const withBothAnswers = (scenario: Scenario): Scenario => {
  const [first, ...others] = scenario.vent as [VentLine, ...VentLine[]];
  const facts = Object.keys(scenario.facts).slice(0, 1);
  const both = (beat: Beat): Beat =>
    beat.stage.includes('escalation')
      ? { ...beat, replies: [...beat.replies, LIMIT, { ...WARMTH, uses: facts }] }
      : beat;
  return {
    ...scenario,
    vent: [{ ...first, abuse: true, tells: facts }, ...others],
    beats: Object.fromEntries(
      Object.entries(scenario.beats).map(([name, beat]) => [name, both(beat)]),
    ),
  };
};

/** By how much arousal fell in the seconds after the reply, in per mille; undefined where it could not be said. */
const fall = (scenario: Scenario, id: string, seed: number): number | undefined => {
  const player = sayingIn('escalation', id, SPEAKS_AFTER_MS);
  const call = playCall(scenario, (view, _random, toPlay) => player(view, () => 0.5, toPlay), seed);
  const effect = call.log.find((cue) => cue.cue === 'effect' && cue.reply === id);
  if (effect?.cue !== 'effect') return undefined;
  const { curve } = call;
  const then = curve[Math.floor(effect.at / 1000) + SHOWS_WITHIN_S] ?? curve.at(-1);
  return then === undefined ? undefined : effect.before.arousal - then;
};
