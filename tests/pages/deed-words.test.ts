import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aboutWords, deedWords } from '../../src/pages/team/deed-words.ts';
import { learn, speak } from '../../src/words/say.ts';
import { root } from '../../tools/root.mjs';

beforeAll(async () => {
  await learn('team');
  await speak('de');
});
afterAll(() => speak('en'));

describe('deedWords', () => {
  it('should know all that the server writes down of a team', () => {
    const folder = join(root, 'src/server/db');
    const code = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    const deeds = [...code.join('\n').matchAll(/deed(?:: | = \w+ \? )'([^']+)'(?: : '([^']+)')?/g)]
      .flatMap(([, one, other]) => [one, other])
      // there is no team left to read of it
      .filter((deed) => deed !== undefined && deed !== 'deleted a team');
    expect(deeds.length).toBeGreaterThan(12);
    expect(deeds.filter((deed) => deedWords(deed ?? '') === deed)).toEqual([]);
  });

  it('should leave alone what it does not know', () => {
    expect(deedWords('took a photograph')).toBe('took a photograph');
  });
});

describe('aboutWords', () => {
  it('should say in the language that is shown what somebody did, and leave names alone', () => {
    expect(aboutWords('invited', '5 as member')).toBe('5 Personen, als: Mitglied');
    expect(aboutWords('changed a role', 'trainer: lead')).toBe('trainer: Leitung');
    expect(aboutWords('changed the team', 'name: A, compares: B, compares: false')).toBe(
      'Das Team heißt „A, compares: B“. Andere Teams sehen dieses nicht.',
    );
    expect(aboutWords('started a challenge', 'Be a lead')).toBe('Be a lead');
  });
});
