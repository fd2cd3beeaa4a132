import type { Kysely } from 'kysely';

/** An exam that was answered has used its attempt up. */
export const up = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema.alterTable('attempts').addColumn('answered_at', 'integer').execute();
};
