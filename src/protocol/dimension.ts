import { z } from 'zod';
import type { Dimension } from '../scoring/scorecard.ts';

/** The dimensions of the scorecard, in its order. */
export const DIMENSION_NAMES = [
  'not-interrupting',
  'active-listening',
  'empathy',
  'redirecting',
  'boundaries',
  'respect',
  'compassion',
  'competence',
] as const satisfies readonly Dimension[];

const opportunitiesSchema = z
  .object({ taken: z.number(), offered: z.number() })
  .meta({ id: 'Opportunities', description: 'how many there were, by weight; none: not tested' });

/** Opportunities by dimension. */
export const dimensionsSchema = z
  .record(z.enum(DIMENSION_NAMES), opportunitiesSchema)
  .meta({ id: 'Dimensions' });

export type Dimensions = z.output<typeof dimensionsSchema>;
