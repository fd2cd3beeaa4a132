import type { Kysely } from 'kysely';

interface Deeds {
  deeds: {
    id: string;
    member_id: string | null;
    by_name: string;
    deed: string;
    about: string;
    subject_id: string | null;
    subject_name: string | null;
  };
}

/** What a deed is made of from now on. */
interface Told {
  readonly kind: string;
  readonly about: Readonly<Record<string, unknown>>;
}

const GONE = 'somebody who has left';
/** So many rows are read at once. */
const PAGE = 500;

/**
 * What somebody did was kept as a sentence in English; from now on it is a kind with its values, which each page says in
 * the language that it shows. What no sentence of an earlier version reads like is kept as it stands.
 */
export const up = async (given: Kysely<unknown>): Promise<void> => {
  const db = given as Kysely<Deeds>;
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('deeds')
      .select(['id', 'deed', 'about'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id, deed, about } of rows) {
      const told = read(deed, about);
      await db
        .updateTable('deeds')
        .set({ deed: told.kind, about: JSON.stringify(told.about) })
        .where('id', '=', id)
        .execute();
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < PAGE) break;
  }
  // whoever is in a team may be called so; whoever has left has no id any more
  await db
    .updateTable('deeds')
    .set({ by_name: 'left' })
    .where('member_id', 'is', null)
    .where('by_name', '=', GONE)
    .execute();
  await db
    .updateTable('deeds')
    .set({ subject_name: 'left' })
    .where('subject_id', 'is', null)
    .where('subject_name', '=', GONE)
    .execute();
};

type Reader = (about: string) => Told | undefined;

const alone =
  (kind: string): Reader =>
  (about) =>
    about === '' ? { kind, about: {} } : undefined;
const named =
  (kind: string, name: string): Reader =>
  (about) => ({ kind, about: { [name]: about } });
const inRole =
  (kind: string): Reader =>
  (role) =>
    /^(member|trainer|lead)$/.test(role) ? { kind, about: { role } } : undefined;

const invited: Reader = (about) => {
  const [, people, role] = /^(one|[1-9]\d*) as (member|trainer|lead)$/.exec(about) ?? [];
  if (people === undefined || role === undefined) return undefined;
  return { kind: 'invited', about: { people: people === 'one' ? 1 : Number(people), role } };
};

/** `name: Late desk, compares: false`; the name stands first, and may have anything in it. */
const CHANGES =
  /^(?:name: (?<name>.+?))?(?:(?:, |^)showsPseudonyms: (?<shows>true|false))?(?:(?:, |^)compares: (?<compares>true|false))?(?:(?:, |^)retentionDays: (?<days>\d+))?$/;

const changed: Reader = (about) => {
  const { name, shows, compares, days } = CHANGES.exec(about)?.groups ?? {};
  const values = {
    ...(name !== undefined && { name }),
    ...(shows !== undefined && { showsPseudonyms: shows === 'true' }),
    ...(compares !== undefined && { compares: compares === 'true' }),
    ...(days !== undefined && { retentionDays: Number(days) }),
  };
  return Object.keys(values).length > 0 ? { kind: 'team-changed', about: values } : undefined;
};

const SENTENCES: Readonly<Record<string, Reader>> = {
  'founded the team': named('team-founded', 'team'),
  'changed the team': changed,
  'deleted a team': named('team-deleted', 'team'),
  'changed a role': inRole('role-changed'),
  'changed a pseudonym': alone('pseudonym-changed'),
  'took out of the team': inRole('member-removed'),
  'signed out everywhere': alone('member-signed-out'),
  invited,
  'made an invitation for a new lead': (team) => ({
    kind: 'lead-invited',
    about: team === '' ? {} : { team },
  }),
  'revoked an invitation': alone('invitation-revoked'),
  'started a challenge': named('challenge-started', 'challenge'),
  'changed a challenge': named('challenge-changed', 'challenge'),
  'shared a challenge': named('challenge-shared', 'challenge'),
  'took a challenge on': named('challenge-taken-on', 'challenge'),
  'set a call aside': named('call-set-aside', 'call'),
  'let a call count again': named('call-let-count', 'call'),
  'signed in': alone('operator-signed-in'),
};

const read = (deed: string, about: string): Told => {
  const known = Object.hasOwn(SENTENCES, deed) ? SENTENCES[deed]?.(about) : undefined;
  const text = about === '' ? deed : `${deed}: ${about}`;
  return known ?? { kind: 'in-words', about: { text } };
};
