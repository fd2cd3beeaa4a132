import { createCaller, type MoveName, makeMove, turn } from '../../crisis/index.ts';
import { type Law, tryAll } from './law.ts';

/** Law 7. */
export const temperamentsDiffer: Law = {
  number: 7,
  name: 'instrumental anger responds to a boundary more than to empathy, reactive anger the other way round',
  try: (scenario, seed) => {
    const fall = (temperament: 'reactive' | 'instrumental', move: MoveName): number => {
      const caller = createCaller(temperament, 0.6, scenario.caller.grievance / 100);
      turn(caller, { type: 'HEATED' });
      caller.abused = true;
      makeMove(caller, move);
      return 0.6 - caller.arousal;
    };
    return tryAll(scenario, seed, [
      [
        fall('instrumental', 'set-boundary') > fall('instrumental', 'name-feeling'),
        'instrumental anger wants empathy more',
      ],
      [
        fall('reactive', 'name-feeling') > fall('reactive', 'set-boundary'),
        'reactive anger wants a boundary more',
      ],
    ]);
  },
};
