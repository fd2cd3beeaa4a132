import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** A part of a request that is not as it should be. */
export interface BadPart {
  readonly where: string;
  readonly what: string;
}

/** What came of reading a part of a request. */
export type PartReading = { readonly read: unknown } | { readonly at: readonly BadPart[] };

/** So many faults are named at most, each in so many characters. */
const MOST_NAMED = 8;
const MOST_WHERE = 200;
const MOST_WHAT = 300;

/** Reads the parameters, the query or the body of a request as its endpoint wants it; `part` names it. */
export const readPart = (
  schema: z.ZodType | undefined,
  part: string,
  given: unknown,
): PartReading => {
  if (!schema) return { read: undefined };
  const reading = schema.safeParse(given);
  if (reading.success) return { read: reading.data };
  return {
    at: reading.error.issues.slice(0, MOST_NAMED).map(({ path, message }) => ({
      where: [part, ...path.map(String)].join('.').slice(0, MOST_WHERE),
      what: message.slice(0, MOST_WHAT),
    })),
  };
};

/** Lets out of an answer what its endpoint says, and nothing else. Throws where something is missing. */
export const writeAnswer = ({ answer }: Endpoint, given: unknown): unknown => answer?.parse(given);
