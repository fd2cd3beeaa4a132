import type { Kysely } from 'kysely';

/** Whoever comes in by the sign-on of a company can be let stay for less long. */
export const up = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema.alterTable('sessions').addColumn('ends_at', 'bigint').execute();
};
