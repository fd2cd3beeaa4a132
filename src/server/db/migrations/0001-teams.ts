import { type ColumnDefinitionBuilder, type Kysely, PostgresAdapter, sql } from 'kysely';

const some = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey();

const DIMENSIONS = [0, 1, 2, 3, 4, 5, 6, 7];

/** People, what they were asked to do, what they did, and the sums that boards read. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const { schema } = db;
  await schema
    .createTable('teams')
    .addColumn('id', 'text', key)
    .addColumn('name', 'text', some)
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('founded_at', 'bigint', some)
    .addColumn('shows_pseudonyms', 'integer', some)
    .addColumn('compares', 'integer', some)
    .addColumn('retention_days', 'integer', some)
    .execute();
  // Pages of teams go on after a name, so names have one order, whatever the language of the database.
  if (db.getExecutor().adapter instanceof PostgresAdapter)
    await sql`alter table teams alter column name_key type text collate "C"`.execute(db);
  await schema
    .createTable('members')
    .addColumn('id', 'text', key)
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('pseudonym', 'text', some)
    .addColumn('pseudonym_key', 'text', some)
    .addColumn('role', 'text', some)
    .addColumn('joined_at', 'bigint', some)
    .addColumn('recovery_hash', 'text', (column) => column.notNull().unique())
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addUniqueConstraint('members_pseudonym', ['team_id', 'pseudonym_key'])
    .addUniqueConstraint('members_subject', ['issuer', 'subject'])
    .execute();
  await schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', key)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('member_id', 'text', (column) => column.references('members.id'))
    .addColumn('created_at', 'bigint', some)
    .addColumn('seen_at', 'bigint', some)
    .addColumn('expires_at', 'bigint', some)
    .execute();
  await schema.createIndex('sessions_member').on('sessions').column('member_id').execute();
  await schema
    .createTable('operator_codes')
    .addColumn('code_hash', 'text', key)
    .addColumn('expires_at', 'bigint', some)
    .execute();
  await schema
    .createTable('invitations')
    .addColumn('id', 'text', key)
    .addColumn('code_hash', 'text', (column) => column.notNull().unique())
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('role', 'text', some)
    .addColumn('created_at', 'bigint', some)
    .addColumn('expires_at', 'bigint', some)
    .addColumn('uses_left', 'integer', some)
    .addColumn('revoked', 'integer', some)
    .execute();
  await schema.createIndex('invitations_team').on('invitations').column('team_id').execute();
  await work(db);
  await runs(db);
  await sums(db);
  await schema
    .createTable('deeds')
    .addColumn('id', 'text', key)
    .addColumn('at', 'bigint', some)
    .addColumn('team_id', 'text', (column) => column.references('teams.id'))
    .addColumn('member_id', 'text')
    .addColumn('by_name', 'text', some)
    .addColumn('deed', 'text', some)
    .addColumn('about', 'text', some)
    .addColumn('subject_id', 'text')
    .addColumn('subject_name', 'text')
    .execute();
  await schema.createIndex('deeds_team').on('deeds').columns(['team_id', 'at']).execute();
  await schema.createIndex('deeds_member').on('deeds').column('member_id').execute();
  await schema.createIndex('deeds_subject').on('deeds').column('subject_id').execute();
};

/** Which calls there were, and who was asked to take which. */
const work = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('scenarios')
    .addColumn('hash', 'text', key)
    .addColumn('id', 'text', some)
    .addColumn('title', 'text', some)
    .addColumn('caller', 'text', some)
    .addColumn('text', 'text', some)
    .execute();
  await schema
    .createTable('challenges')
    .addColumn('id', 'text', key)
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('title', 'text', some)
    .addColumn('mode', 'text', some)
    .addColumn('counting', 'integer', some)
    .addColumn('started_at', 'bigint', some)
    .addColumn('ends_at', 'bigint', some)
    .addColumn('share_hash', 'text', (column) => column.unique())
    .execute();
  await schema.createIndex('challenges_team').on('challenges').column('team_id').execute();
  await schema
    .createTable('challenge_calls')
    .addColumn('challenge_id', 'text', (column) => column.notNull().references('challenges.id'))
    .addColumn('position', 'integer', some)
    .addColumn('scenario_hash', 'text', (column) => column.notNull().references('scenarios.hash'))
    .addColumn('seed', 'bigint', some)
    .addPrimaryKeyConstraint('challenge_calls_key', ['challenge_id', 'position'])
    .execute();
  await schema
    .createTable('challenge_teams')
    .addColumn('challenge_id', 'text', (column) => column.notNull().references('challenges.id'))
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('since', 'bigint', some)
    .addPrimaryKeyConstraint('challenge_teams_key', ['challenge_id', 'team_id'])
    .execute();
  await schema
    .createIndex('challenge_teams_team')
    .on('challenge_teams')
    .column('team_id')
    .execute();
  await schema
    .createTable('attempts')
    .addColumn('id', 'text', key)
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('challenge_id', 'text', (column) => column.references('challenges.id'))
    .addColumn('position', 'integer')
    .addColumn('ordinal', 'integer')
    .addColumn('counts', 'integer', some)
    .addColumn('scenario_hash', 'text', (column) => column.notNull().references('scenarios.hash'))
    .addColumn('engine', 'text', some)
    .addColumn('seed', 'bigint', some)
    .addColumn('mode', 'text', some)
    .addColumn('issued_at', 'bigint', some)
    .addColumn('expires_at', 'bigint', some)
    .addColumn('done', 'integer', some)
    .addUniqueConstraint('attempts_ordinal', ['member_id', 'challenge_id', 'position', 'ordinal'])
    .execute();
  await schema.createIndex('attempts_open').on('attempts').columns(['member_id', 'done']).execute();
  await schema.createIndex('attempts_challenge').on('attempts').column('challenge_id').execute();
};

const runs = async ({ schema }: Kysely<unknown>): Promise<void> => {
  await schema
    .createTable('runs')
    .addColumn('attempt_id', 'text', (column) => column.primaryKey().references('attempts.id'))
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('team_id', 'text', (column) => column.notNull().references('teams.id'))
    .addColumn('challenge_id', 'text', (column) => column.references('challenges.id'))
    .addColumn('position', 'integer')
    .addColumn('counts', 'integer', some)
    .addColumn('set_aside', 'integer', some)
    .addColumn('call_id', 'text', some)
    .addColumn('scenario_hash', 'text', (column) => column.notNull().references('scenarios.hash'))
    .addColumn('engine', 'text', some)
    .addColumn('mode', 'text', some)
    .addColumn('untimed', 'integer', some)
    .addColumn('seed', 'bigint', some)
    .addColumn('issued_at', 'bigint', some)
    .addColumn('received_at', 'bigint', some)
    .addColumn('month', 'text', some)
    .addColumn('until_ms', 'integer', some)
    .addColumn('call_ms', 'integer', some)
    .addColumn('possible_ms', 'integer', some)
    .addColumn('total', 'integer', some)
    .addColumn('ending', 'text', some)
    .addColumn('outcome', 'text', some)
    .addColumn('critical_fails', 'integer', some)
    .addColumn('dimensions', 'text', some)
    .addColumn('decisions', 'text', some)
    .addColumn('nth', 'integer', some)
    .addColumn('flags', 'text', some)
    .addColumn('record_hash', 'text', some)
    .addColumn('twin', 'text', (column) => column.unique())
    .execute();
  await schema
    .createIndex('runs_member')
    .on('runs')
    .columns(['member_id', 'received_at'])
    .execute();
  await schema.createIndex('runs_team').on('runs').columns(['team_id', 'month', 'mode']).execute();
  await schema
    .createIndex('runs_challenge')
    .on('runs')
    .columns(['challenge_id', 'team_id'])
    .execute();
  await schema
    .createIndex('runs_flagged')
    .on('runs')
    .columns(['team_id', 'received_at'])
    .where(sql<boolean>`flags <> ''`)
    .execute();
  await schema
    .createTable('records')
    .addColumn('attempt_id', 'text', (column) => column.primaryKey().references('runs.attempt_id'))
    .addColumn('record', 'text', some)
    .execute();
};

/** Sums are added to in the same transaction as the run, so they belong to no other table. */
const sums = async ({ schema }: Kysely<unknown>): Promise<void> => {
  const tallyKey = ['team_id', 'member_id', 'challenge_id', 'month', 'call_id', 'mode', 'untimed'];
  let tallies = schema.createTable('tallies');
  for (const name of tallyKey.slice(0, -1)) tallies = tallies.addColumn(name, 'text', some);
  for (const name of ['untimed', 'runs', 'people', 'total', 'critical_fails'])
    tallies = tallies.addColumn(name, 'integer', some);
  for (const name of ['call_ms', 'possible_ms']) tallies = tallies.addColumn(name, 'bigint', some);
  for (const n of DIMENSIONS)
    tallies = tallies.addColumn(`t${n}`, 'integer', some).addColumn(`o${n}`, 'integer', some);
  await tallies.addPrimaryKeyConstraint('tallies_key', tallyKey as never[]).execute();
  await schema
    .createIndex('tallies_overall')
    .on('tallies')
    .columns(['member_id', 'challenge_id', 'call_id', 'mode', 'untimed', 'month'])
    .execute();

  const scoreKey = tallyKey.filter((name) => name !== 'member_id');
  let scores = schema.createTable('scores');
  for (const name of scoreKey.slice(0, -1)) scores = scores.addColumn(name, 'text', some);
  for (const name of ['untimed', 'total', 'runs']) scores = scores.addColumn(name, 'integer', some);
  await scores.addPrimaryKeyConstraint('scores_key', [...scoreKey, 'total'] as never[]).execute();

  const pointKey = ['team_id', 'scenario_hash', 'mode', 'beat', 'choice', 'untimed'];
  let decisions = schema.createTable('decisions');
  for (const name of pointKey.slice(0, -1)) decisions = decisions.addColumn(name, 'text', some);
  for (const name of ['untimed', 'times', 'rights'])
    decisions = decisions.addColumn(name, 'integer', some);
  for (const name of ['total', 'square', 'right_total'])
    decisions = decisions.addColumn(name, 'bigint', some);
  await decisions.addPrimaryKeyConstraint('decisions_key', pointKey as never[]).execute();
  await schema
    .createIndex('decisions_call')
    .on('decisions')
    .columns(['scenario_hash', 'mode'])
    .execute();

  const repeatKey = ['team_id', 'scenario_hash', 'mode', 'untimed', 'nth'];
  let repeats = schema.createTable('repeats');
  for (const name of repeatKey.slice(0, 3)) repeats = repeats.addColumn(name, 'text', some);
  for (const name of ['untimed', 'nth', 'runs']) repeats = repeats.addColumn(name, 'integer', some);
  for (const name of ['total', 'square', 'call_ms', 'possible_ms'])
    repeats = repeats.addColumn(name, 'bigint', some);
  await repeats.addPrimaryKeyConstraint('repeats_key', repeatKey as never[]).execute();
  await schema
    .createIndex('repeats_call')
    .on('repeats')
    .columns(['scenario_hash', 'mode'])
    .execute();
};
