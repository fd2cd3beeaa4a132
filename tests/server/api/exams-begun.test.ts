import { beforeAll, describe, expect, it } from 'vitest';
import { aChallenge, attemptAt, CALL, recordFor } from './calls.ts';
import { aTeam, type Team } from './people.ts';
import { oneServer } from './server.ts';

const server = oneServer();
let team: Team;
let challenge: string;

beforeAll(async () => {
  team = await aTeam(server.current(), 'One sitting');
  challenge = await aChallenge(server.current(), team.lead, { mode: 'exam', counting: 1 });
});

const begin = async (attempt: string, answeredAt: number): Promise<string | number> => {
  const { status, problem } = await team.member.ask('begin', {
    params: { attempt },
    body: { answeredAt },
  });
  return problem?.code ?? status;
};
const handIn = async (attempt: string, record: unknown): Promise<string | number> => {
  const { status, problem } = await team.member.ask('handIn', {
    params: { attempt },
    body: { record },
  });
  return problem?.code ?? status;
};
const own = async () => {
  const { body } = await team.member.ask('challenges');
  return body.challenges.find(({ id }) => id === challenge)?.calls[0];
};

describe('an exam that was begun', () => {
  it('should use its attempt up, and take the record of that very call alone', async () => {
    const wish = { challenge, position: 0 };
    const { body } = await team.member.ask('attempt', { body: wish });
    const [attempt] = body.attempts;
    if (!attempt) throw new Error('no attempt');
    const record = recordFor(attempt);
    const answeredAt = record.acts[0]?.[0] ?? 0;
    expect(attempt).toMatchObject({ counts: true, answeredAt: null });
    expect(await own()).toMatchObject({ done: 0, begun: 0, open: 1 });

    expect(await begin(attempt.id, answeredAt)).toBe(204);
    // said twice where the answer was lost, it is said once
    expect(await begin(attempt.id, answeredAt)).toBe(204);
    expect(await begin(attempt.id, answeredAt + 1)).toBe('attempt-used');
    expect(await own()).toMatchObject({ done: 1, begun: 1, open: 0 });
    const held = (await team.member.ask('attempts')).body.attempts;
    expect(held.map(({ id }) => id)).not.toContain(attempt.id);
    const next = (await team.member.ask('attempt', { body: wish })).body.attempts[0];
    expect(next).toMatchObject({ counts: false });

    const better = recordFor(attempt, 'listener', 500);
    server.current().now += better.until;
    expect(await handIn(attempt.id, better)).toBe('attempt-used');
    expect(await handIn(attempt.id, record)).toBe(200);
    expect(await own()).toMatchObject({ done: 1, begun: 0, open: 1 });
    expect(await begin(attempt.id, answeredAt)).toBe(204);
    const data = (await team.member.ask('exportMine')).body.attempts;
    expect(data.find(({ id }) => id === attempt.id)).toMatchObject({ answeredAt });
  });

  it('should be nothing to a practice call, which can be left and gone on with', async () => {
    const attempt = await attemptAt(team.member, CALL, 'practice');
    expect(await begin(attempt.id, 1)).toBe(204);
    const record = recordFor(attempt, 'fixer');
    server.current().now += record.until;
    expect(await handIn(attempt.id, record)).toBe(200);
  });

  it('should be told by nobody else', async () => {
    const attempt = await attemptAt(team.lead, CALL, 'exam');
    expect(await begin(attempt.id, 1)).toBe('not-found');
  });
});
