import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aboutWords, didWords } from '../../src/pages/team/deed-words.ts';
import { didSchema } from '../../src/protocol/index.ts';
import { learn, speak } from '../../src/words/say.ts';

beforeAll(async () => {
  await learn('team');
  await speak('de');
});
afterAll(() => speak('en'));

const KINDS = didSchema.options.map(({ shape }) => shape.kind.value);

describe('didWords', () => {
  it('should say every kind of deed in the language that is shown', async () => {
    expect(KINDS.length).toBeGreaterThan(15);
    const said = KINDS.filter((kind) => kind !== 'in-words').map((kind) =>
      didWords({ kind } as Parameters<typeof didWords>[0]),
    );
    for (const words of said) expect(words).toMatch(/^hat /);
    expect(new Set(said).size).toBe(said.length);
  });

  it('should leave alone what an earlier version said in its own words', () => {
    const did = { kind: 'in-words', text: 'took a photograph' } as const;
    expect([didWords(did), aboutWords(did)]).toEqual(['took a photograph', '']);
  });
});

describe('aboutWords', () => {
  it.each([
    [{ kind: 'invited', people: 5, role: 'member' }, '5 Personen, als: Mitglied'],
    [{ kind: 'invited', people: 1, role: 'lead' }, 'eine Person, als: Leitung'],
    [{ kind: 'role-changed', role: 'lead' }, 'Leitung'],
    [
      { kind: 'team-changed', name: 'A, compares: B', compares: false },
      'Das Team heißt „A, compares: B“. Andere Teams sehen dieses nicht.',
    ],
    [{ kind: 'challenge-started', challenge: 'Be a lead' }, 'Be a lead'],
    [{ kind: 'call-set-aside', call: 'Half a label out' }, 'Half a label out'],
    [{ kind: 'lead-invited' }, ''],
    [{ kind: 'team-founded', team: 'Late desk' }, 'Late desk'],
  ] as const)('should say what %j was about', (did, words) => {
    expect(aboutWords(did)).toBe(words);
  });
});
