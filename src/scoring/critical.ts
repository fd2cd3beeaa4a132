import type { MoveName } from '../crisis/index.ts';
import type { Said } from '../words/said.ts';
import { cuesOf, type Doing, type Ledger, makes } from './ledger.ts';
import { CRITICAL_FAILS, type CriticalFail, type CriticalName } from './scorecard.ts';

type CriticalMove = MoveName & CriticalName;

const isCritical = (move: MoveName): move is CriticalMove =>
  CRITICAL_FAILS.some((fail) => fail === move);

/** What must not happen on any call: each is named, and one caps the total. */
export const criticalFails = (ledger: Ledger): CriticalFail[] => [
  ...afterThreat(ledger),
  ...forbidden(ledger),
  ...badEnd(ledger),
];

const forbidden = (ledger: Ledger): CriticalFail[] =>
  [
    ...ledger.decisions.map(({ at, chosen }) => ({ at, reply: chosen })),
    ...ledger.interruptions.map(({ at, lost, came }) => ({ at, reply: lost, came })),
    ...written(ledger).map((reply) => ({ at: ledger.ended?.at ?? 0, reply })),
  ].flatMap(({ at, reply, came = reply.says }: Forbidden) => {
    const fail = reply.moves.find(isCritical);
    if (fail === undefined) return [];
    const what: Said =
      came === reply.says
        ? { says: `fail.${fail}`, values: { says: came } }
        : // a message tells cases apart by one word
          { says: 'fail.begun', values: { says: came, which: fail.replace(/-.*/, '') } };
    return [{ fail, at, what, better: { says: `move.${fail}.advice` } }];
  });

interface Forbidden {
  readonly at: number;
  readonly reply: Doing & { readonly says: string };
  /** as much of it as came out; all of it where nothing is said */
  readonly came?: string;
}

/** What was written after the call: the note, and the sentences of the message. */
const written = ({ scenario, filed }: Ledger): readonly (Doing & { readonly says: string })[] => {
  const { 'wrap-up': wrapUp, message } = scenario;
  return [
    ...(wrapUp?.notes.filter(({ id }) => id === filed?.note) ?? []),
    ...(message?.sentences ?? [])
      .filter(({ id }) => filed?.message?.includes(id))
      .map(({ says, moves = [] }) => ({ says, moves })),
  ];
};

const badEnd = (ledger: Ledger): CriticalFail[] => [
  ...neverRungBack(ledger.log),
  ...leftAlone(ledger),
  ...endedAtOnce(ledger),
];

const endedAtOnce = ({ ended, threatenedAt }: Ledger): CriticalFail[] => [
  ...(ended?.outcome === 'cut-off' && threatenedAt === undefined
    ? [
        {
          fail: 'hung-up-on' as const,
          at: ended.at,
          what: { says: 'fail.hung-up-on' as const },
          better: { says: 'instead.end-together' as const },
        },
      ]
    : []),
  ...(ended?.outcome === 'unanswered'
    ? [
        {
          fail: 'not-answered' as const,
          at: ended.at,
          what: { says: 'fail.not-answered' as const },
          better: { says: 'instead.pick-up' as const },
        },
      ]
    : []),
];

/** So often a caller asks whether anybody is there before nobody is. */
const ASKED_IN_VAIN = 3;

/** So long nothing was said by the trainee when the lead has to take over a call that they sat out, ms. */
const SAT_OUT_MS = 120_000;

/** Who asks again and again, or is murmured at, or is on hold without end, until there is no point has been hung up on, only more slowly. */
const leftAlone = ({ ended, log, threatenedAt }: Ledger): CriticalFail[] => {
  if (ended === undefined || threatenedAt !== undefined) return [];
  if (neverRungBack(log).length > 0) return [];
  const { at, by, outcome } = ended;
  if (by === 'trainee' || !['hung-up', 'handed-over'].includes(outcome)) return [];
  const spoke = cuesOf(log, 'trainee-starts').at(-1)?.at ?? 0;
  const inVain = cuesOf(log, 'left-waiting').filter((cue) => cue.at > spoke).length;
  const taken = cuesOf(log, 'handed-over').length > 0;
  const held = cuesOf(log, 'floor').filter(({ floor }) => floor !== 'ended' && floor !== 'caller');
  const onHold = held.at(-1)?.floor === 'hold';
  const satOut = by === 'lead' && at - spoke >= SAT_OUT_MS;
  return !taken && (inVain >= ASKED_IN_VAIN || satOut || onHold)
    ? [
        {
          fail: 'hung-up-on',
          at,
          what: { says: 'found.left-alone' },
          better: { says: 'instead.stay-with' },
        },
      ]
    : [];
};

/** Who rings off on a promise and is not rung back has been hung up on, only more slowly. */
const neverRungBack = (log: Ledger['log']): CriticalFail[] => {
  const left = cuesOf(log, 'rung-off').at(-1);
  if (left === undefined || cuesOf(log, 'rung-back').some(({ at }) => at > left.at)) return [];
  return [
    {
      fail: 'hung-up-on',
      at: left.at,
      what: { says: 'found.callback-never' },
      better: { says: 'instead.ring-back' },
    },
  ];
};

/** What is right after a threat: get away, get safe, tell somebody. */
const SAFE: readonly MoveName[] = ['leave-safely', 'hand-to-lead', 'report', 'record-notice'];

const afterThreat = (ledger: Ledger): CriticalFail[] => {
  const { decisions, threatenedAt, log } = ledger;
  if (threatenedAt === undefined) return [];
  const after = decisions.filter(({ at }) => at > threatenedAt);
  const stayed = after.find(({ chosen }) => !makes(chosen, SAFE));
  const told =
    after.some(({ chosen }) => makes(chosen, ['report', 'hand-to-lead'])) ||
    written(ledger).some((text) => makes(text, ['report'])) ||
    cuesOf(log, 'handed-over').length > 0;
  return [
    ...(stayed
      ? [
          {
            fail: 'stayed-after-threat' as const,
            at: stayed.at,
            what: { says: 'fail.stayed-after-threat' as const },
            better: { says: 'instead.leave' as const },
          },
        ]
      : []),
    ...(told
      ? []
      : [
          {
            fail: 'told-nobody' as const,
            at: threatenedAt,
            what: { says: 'fail.told-nobody' as const },
            better: { says: 'instead.tell' as const },
          },
        ]),
  ];
};
