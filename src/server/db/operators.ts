import { Refusal } from '../refusal.ts';
import { hashOf, newCode } from '../secrets.ts';
import { writeDeed } from './deeds.ts';
import { writeInvitation } from './invitations.ts';
import { people } from './teams.ts';
import { type Db, inTransaction } from './transaction.ts';

const MINUTE = 60_000;
/** The code that the command prints is good for so long. */
const CODE_MS = 15 * MINUTE;
const PAGE = 100;

/** Makes a code that signs the operator in once. */
export const newOperatorCode = async (db: Db, now: number): Promise<string> => {
  const code = newCode();
  await db
    .insertInto('operator_codes')
    .values({ code_hash: hashOf(code), expires_at: now + CODE_MS })
    .execute();
  return code;
};

/** Uses an operator's code up. Throws Refusal `code-unknown`. */
export const takeOperatorCode = (db: Db, code: string, now: number): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('operator_codes')
      .where('code_hash', '=', hashOf(code))
      .where('expires_at', '>', now)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n)
      throw new Refusal(
        'code-unknown',
        'This code is not good, or no longer. `hold operator` prints another.',
      );
    await writeDeed(tx, { operator: true }, null, { kind: 'operator-signed-in' }, now);
  });

/** The teams of this server by name, a hundred after a name. */
export const listTeams = (db: Db, after: string) =>
  db
    .selectFrom('teams')
    .select(['id', 'name', 'name_key', 'founded_at'])
    .select(people)
    .where('name_key', '>', after)
    .orderBy('name_key')
    .limit(PAGE)
    .execute();

/** Makes an invitation for a new lead of a team. Throws Refusal `not-found`. */
export const rescueTeam = (db: Db, teamId: string, now: number) =>
  inTransaction(db, async (tx) => {
    const team = await tx
      .selectFrom('teams')
      .select('name')
      .where('id', '=', teamId)
      .executeTakeFirst();
    if (!team) throw new Refusal('not-found', 'There is no such team.');
    const offer = { role: 'lead', uses: 1, days: 1 } as const;
    const { code, invitation } = await writeInvitation(tx, teamId, offer, now);
    const by = { operator: true } as const;
    await writeDeed(tx, by, teamId, { kind: 'lead-invited' }, now);
    await writeDeed(tx, by, null, { kind: 'lead-invited', team: team.name }, now);
    return { code, expiresAt: invitation.expires_at };
  });
