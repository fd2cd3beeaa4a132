import type { Cue } from '../call/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { afterCall } from './after-call/index.ts';
import { criticalFails } from './critical.ts';
import { activeListening } from './dimensions/active-listening.ts';
import { boundaries } from './dimensions/boundaries.ts';
import { compassion } from './dimensions/compassion.ts';
import { competence } from './dimensions/competence.ts';
import { empathy } from './dimensions/empathy.ts';
import { notInterrupting } from './dimensions/not-interrupting.ts';
import { redirecting } from './dimensions/redirecting.ts';
import { respect } from './dimensions/respect.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import {
  DIMENSION_NAMES,
  DIMENSIONS,
  type Dimension,
  type DimensionScore,
  type Evidence,
  type Scorecard,
} from './scorecard.ts';

/** A call with a critical fail is worth this at most, of 100. */
export const CRITICAL_CAP = 49;

const READERS: Readonly<Record<Dimension, (ledger: Ledger) => Evidence[]>> = {
  'not-interrupting': notInterrupting,
  'active-listening': activeListening,
  empathy,
  redirecting,
  boundaries,
  respect,
  compassion,
  competence,
};

const tenth = (n: number): number => Math.round(n * 10) / 10;
const sum = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

const scoreDimension = (of: number, evidence: Evidence[]): DimensionScore => {
  const offered = sum(evidence);
  const taken = sum(evidence.filter((item) => item.taken));
  return {
    points: offered === 0 ? 0 : tenth((of * taken) / offered),
    of,
    taken: tenth(taken),
    offered: tenth(offered),
    tested: offered > 0,
    evidence: evidence.sort((a, b) => a.at - b.at),
  };
};

/** Reads a scorecard from the log of a call. */
export const score = (scenario: Scenario, log: readonly Cue[]): Scorecard => {
  const ledger = ledgerOf(scenario, log);
  const work = afterCall(ledger);
  const dimensions = Object.fromEntries(
    DIMENSION_NAMES.map((name) => {
      const later = work.flatMap(([dimension, found]) => (dimension === name ? [found] : []));
      const found = [...READERS[name](ledger), ...later].filter(({ weight }) => weight > 0);
      return [name, scoreDimension(DIMENSIONS[name], found)];
    }),
  ) as Record<Dimension, DimensionScore>;
  const tested = DIMENSION_NAMES.map((name) => dimensions[name]).filter(
    (dimension) => dimension.tested,
  );
  const of = tested.reduce((total, dimension) => total + dimension.of, 0);
  const points = tested.reduce((total, dimension) => total + dimension.points, 0);
  const fails = criticalFails(ledger);
  const total = of === 0 ? 0 : Math.round((100 * points) / of);
  return {
    total: fails.length > 0 ? Math.min(CRITICAL_CAP, total) : total,
    dimensions,
    criticalFails: fails,
  };
};
