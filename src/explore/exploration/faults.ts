import type { Fault, Found } from './exploration.ts';

/** What every call has to let its trainees come to. */
const MUST: readonly string[] = ['beat', 'reply', 'ending', 'disposition', 'note', 'sentence'];

/** What is wrong with a call, as far as playing it shows. */
export const faultsOf = ({ reached, players, laws }: Found): Fault[] => [
  ...reached
    .filter(({ kind, plays }) => plays === 0 && MUST.includes(kind))
    .map(({ kind, id, path }) => ({ what: `no play came to the ${kind} ‘${id}’`, path })),
  ...players.flatMap(({ player, fault }) =>
    fault === undefined ? [] : [{ what: `${player}: ${fault}`, path: undefined }],
  ),
  ...laws.flatMap(({ number, name, breaches: [first, ...more] }) =>
    first === undefined
      ? []
      : [
          {
            what: `law ${number}, ${name}, is broken ${1 + more.length} times: with seed ${first.seed}, ${first.what}`,
            path: undefined,
          },
        ],
  ),
];
