import type { Did } from '../../../src/protocol/index.ts';
import type { Tables } from '../../../src/server/db/tables.ts';
import { NOW } from './crew.ts';

type Person = { readonly who: 'member' | 'operator' | 'left'; readonly name: string | null };

interface Read {
  readonly by: Person;
  readonly to: Person | null;
  readonly did: Did;
}

const LEA: Person = { who: 'member', name: 'Lea' };
const MO: Person = { who: 'member', name: 'Mo' };
const LEFT: Person = { who: 'left', name: null };
const OPERATOR: Person = { who: 'operator', name: null };

const did = (done: Did, to: Person | null = null, by: Person = LEA): Read => ({
  by,
  to,
  did: done,
});
const inWords = (text: string): Read => did({ kind: 'in-words', text });

/** What earlier versions wrote down, deed and about, and what it is read as from then on. */
export const OLD_DEEDS: readonly (readonly [deed: string, about: string, read: Read])[] = [
  ['founded the team', 'Late desk', did({ kind: 'team-founded', team: 'Late desk' })],
  ['changed the team', 'compares: false', did({ kind: 'team-changed', compares: false })],
  [
    'changed the team',
    'name: A, compares: B, showsPseudonyms: true, compares: false, retentionDays: 90',
    did({
      kind: 'team-changed',
      name: 'A, compares: B',
      showsPseudonyms: true,
      compares: false,
      retentionDays: 90,
    }),
  ],
  [
    'changed the team',
    'showsPseudonyms: false, retentionDays: 30',
    did({ kind: 'team-changed', showsPseudonyms: false, retentionDays: 30 }),
  ],
  ['changed the team', 'name: Day desk', did({ kind: 'team-changed', name: 'Day desk' })],
  ['changed a role', 'trainer', did({ kind: 'role-changed', role: 'trainer' }, MO)],
  ['changed a role', 'lead', did({ kind: 'role-changed', role: 'lead' }, LEFT)],
  ['changed a pseudonym', '', did({ kind: 'pseudonym-changed' }, MO)],
  ['took out of the team', 'member', did({ kind: 'member-removed', role: 'member' }, LEFT, LEFT)],
  ['signed out everywhere', '', did({ kind: 'member-signed-out' }, MO)],
  ['invited', 'one as lead', did({ kind: 'invited', people: 1, role: 'lead' })],
  ['invited', '200 as member', did({ kind: 'invited', people: 200, role: 'member' })],
  ['made an invitation for a new lead', '', did({ kind: 'lead-invited' }, null, OPERATOR)],
  [
    'made an invitation for a new lead',
    'Late desk',
    did({ kind: 'lead-invited', team: 'Late desk' }, null, OPERATOR),
  ],
  ['revoked an invitation', '', did({ kind: 'invitation-revoked' })],
  ['started a challenge', 'invited', did({ kind: 'challenge-started', challenge: 'invited' })],
  ['changed a challenge', 'Week 12', did({ kind: 'challenge-changed', challenge: 'Week 12' })],
  ['shared a challenge', 'Week 12', did({ kind: 'challenge-shared', challenge: 'Week 12' })],
  ['took a challenge on', 'Week 12', did({ kind: 'challenge-taken-on', challenge: 'Week 12' })],
  ['set a call aside', 'Mo: lead', did({ kind: 'call-set-aside', call: 'Mo: lead' }, MO)],
  ['let a call count again', 'VPN', did({ kind: 'call-let-count', call: 'VPN' }, MO)],
  ['signed in', '', did({ kind: 'operator-signed-in' }, null, OPERATOR)],
  ['deleted a team', 'Late desk', did({ kind: 'team-deleted', team: 'Late desk' }, null, OPERATOR)],
  ['took a photograph', 'Mo', inWords('took a photograph: Mo')],
  ['toString', '', inWords('toString')],
  ['invited', 'everybody', inWords('invited: everybody')],
  ['changed the team', 'colour: blue', inWords('changed the team: colour: blue')],
  ['changed a role', 'king', inWords('changed a role: king')],
  // called as those are who are nobody's row
  [
    'signed in',
    'twice',
    did({ kind: 'in-words', text: 'signed in: twice' }, null, { who: 'member', name: 'operator' }),
  ],
  [
    'revoked an invitation',
    '',
    did({ kind: 'invitation-revoked' }, null, { who: 'member', name: 'somebody who has left' }),
  ],
];

const nameIn = ({ who, name }: Person): string =>
  name ?? (who === 'operator' ? 'operator' : 'somebody who has left');

/** The same as rows of an earlier version, the first the newest. */
export const oldDeedRows = (): Tables['deeds'][] =>
  OLD_DEEDS.map(([deed, about, { by, to }], n) => ({
    id: `old-deed-${n}`,
    at: NOW - n,
    team_id: null,
    member_id: by.who === 'member' ? 'somebody' : null,
    by_name: nameIn(by),
    deed,
    about,
    subject_id: to?.who === 'member' ? 'somebody else' : null,
    subject_name: to && nameIn(to),
  }));
