import type { Kysely } from 'kysely';

/** Who one is can be asked again before something is done that cannot be undone. */
export const up = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema.alterTable('sessions').addColumn('confirmed_at', 'bigint').execute();
};
