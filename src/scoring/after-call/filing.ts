import type { WorkOffered } from '../../call/index.ts';
import type { MoveName } from '../../crisis/index.ts';
import type { Said } from '../../words/said.ts';
import { JUDGEMENTS, KINDNESSES } from '../dimensions/compassion.ts';
import { COURTESIES, SLIGHTS } from '../dimensions/respect.ts';
import { coached, quote, rather } from '../evidence.ts';
import { harms, type Ledger, makes } from '../ledger.ts';
import type { Dimension } from '../scorecard.ts';
import type { Found, Judge } from './found.ts';

/** What the moves of a note count for, and what to do where no note on offer does better. */
const NOTES: readonly {
  readonly dimension: Dimension;
  readonly harm: readonly MoveName[];
  readonly help: readonly MoveName[];
  readonly advice: Said;
}[] = [
  {
    dimension: 'respect',
    harm: SLIGHTS,
    help: COURTESIES,
    advice: { says: 'better.note-fair' },
  },
  {
    dimension: 'compassion',
    harm: JUDGEMENTS,
    help: KINDNESSES,
    advice: { says: 'better.note-forward' },
  },
  {
    dimension: 'competence',
    harm: ['jargon'],
    help: ['confirm', 'solve-step', 'report', 'close'],
    advice: { says: 'better.note-plain' },
  },
];

/** How the call was filed, and what was written into the ticket. */
export const filingFound = (
  { scenario, filed, threatenedAt }: Ledger,
  { dispositions, notes }: WorkOffered,
  judge: Judge,
): Found[] => [
  ...dispositionFound(scenario, filed?.disposition, dispositions, judge),
  ...noteFound(scenario, filed?.note, notes, judge),
  ...(threatenedAt === undefined ? [] : threatFound(filed?.note, notes, judge)),
];

const dispositionFound = (
  scenario: Ledger['scenario'],
  filed: string | undefined,
  offered: WorkOffered['dispositions'],
  { taken, missed }: Judge,
): Found[] => {
  if (offered.length === 0) return [];
  const better = rather(offered.find(({ fits }) => fits)?.label ?? '');
  const chosen = offered.find(({ id }) => id === filed);
  if (chosen === undefined) {
    return [missed('competence', 'left unfiled', { says: 'found.unfiled' }, better)];
  }
  const coach = coached(
    scenario['wrap-up']?.dispositions.find(({ id }) => id === filed)?.coach ?? '',
  );
  const act = `filed as ${quote(chosen.label)}`;
  return [chosen.fits ? taken('competence', act, coach) : missed('competence', act, coach, better)];
};

const noteFound = (
  scenario: Ledger['scenario'],
  filed: string | undefined,
  offered: WorkOffered['notes'],
  { taken, missed }: Judge,
): Found[] => {
  if (offered.length === 0) return [];
  const best = (help: readonly MoveName[], advice: Said): Said => {
    const note = offered.find((one) => makes(one, help) && !harms(one));
    return note ? rather(note.says) : advice;
  };
  const chosen = offered.find(({ id }) => id === filed);
  if (chosen === undefined) {
    const better = best(['speak-well', 'confirm'], { says: 'better.note-at-all' });
    return [missed('competence', 'no note', { says: 'found.no-note' }, better)];
  }
  const coach = coached(scenario['wrap-up']?.notes.find(({ id }) => id === filed)?.coach ?? '');
  const act = quote(chosen.says);
  return NOTES.flatMap(({ dimension, harm, help, advice }): Found[] => {
    if (makes(chosen, harm)) return [missed(dimension, act, coach, best(help, advice), 2)];
    if (makes(chosen, help) && !harms(chosen)) return [taken(dimension, act, coach)];
    return offered.some((note) => makes(note, harm)) ? [taken(dimension, act, coach, 0.5)] : [];
  });
};

/** After a threat the ticket is one of the places in which somebody is told of it. */
const threatFound = (
  filed: string | undefined,
  offered: WorkOffered['notes'],
  { taken, missed }: Judge,
): Found[] => {
  const reporting = offered.find((note) => makes(note, ['report']));
  const chosen = offered.find(({ id }) => id === filed);
  if (reporting === undefined || chosen === undefined) return [];
  return [
    makes(chosen, ['report'])
      ? taken('boundaries', quote(chosen.says), { says: 'found.threat-noted' })
      : missed(
          'boundaries',
          quote(chosen.says),
          { says: 'found.threat-not-noted' },
          rather(reporting.says),
        ),
  ];
};
