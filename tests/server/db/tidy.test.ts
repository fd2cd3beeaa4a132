import type { KyselyPlugin, RootOperationNode } from 'kysely';
import { describe, expect, it } from 'vitest';
import { attemptOf, openAttempts } from '../../../src/server/db/attempts.ts';
import { keepRun } from '../../../src/server/db/keep-runs.ts';
import { openForServer } from '../../../src/server/db/open.ts';
import { changeTeam } from '../../../src/server/db/teams.ts';
import { tidy } from '../../../src/server/db/tidy.ts';
import { onEachDatabase, ownFolder } from '../databases.ts';
import { aHistory, aTeam, codeOf, DAY, freeAttempt, NOW } from './crew.ts';
import { handedIn } from './played.ts';

onEachDatabase('tidying', (open) => {
  it('should keep an attempt whose call is forgotten for its own time, and let nobody take it again', async () => {
    const { db } = await open();
    const { teamId, lead, people } = await aTeam(db, 'Short memory', 0);
    await changeTeam(db, lead, teamId, { retentionDays: 30 }, NOW);
    const member = people[0] as { id: string; teamId: string };
    const attempt = await freeAttempt(db, member);
    // one that is good for longer than the call is kept
    await db
      .updateTable('attempts')
      .set({ expires_at: NOW + 40 * DAY })
      .execute();
    await keepRun(db, member.id, attempt, handedIn(1), NOW + 5000);
    expect(await tidy(db, NOW + 31 * DAY)).toMatchObject({ runs: 1, attempts: 0 });
    expect(await openAttempts(db, member.id, NOW + 31 * DAY)).toEqual([]);
    const again = keepRun(db, member.id, attempt, handedIn(1), NOW + 31 * DAY);
    expect(await codeOf(again)).toBe('attempt-used');
    expect(await tidy(db, NOW + 99 * DAY)).toMatchObject({ runs: 0, attempts: 0 });
    expect(await attemptOf(db, member.id, attempt)).toBeDefined();
    expect(await tidy(db, NOW + 101 * DAY)).toMatchObject({ runs: 0, attempts: 1 });
    expect(await attemptOf(db, member.id, attempt)).toBeUndefined();
  });
});

describe('tidying a large file', () => {
  const folder = ownFolder();

  it('should hold nobody up by going through all calls: whatever it asks, an index answers', async () => {
    const { db, close } = await openForServer({ data: folder, url: undefined }, () => {});
    await aHistory(db, 2, 2, 2);
    const asked: {
      node: RootOperationNode;
      queryId: Parameters<KyselyPlugin['transformQuery']>[0]['queryId'];
    }[] = [];
    const listening: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        asked.push({ node, queryId });
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    // a year later: some calls are forgotten, some attempts are thrown away
    const gone = await tidy(db.withPlugin(listening), NOW + 366 * DAY);
    expect(gone.runs).toBe(12);
    const plans: string[] = [];
    for (const { node, queryId } of asked) {
      if (node.kind === 'RawNode') continue;
      const query = db.getExecutor().compileQuery(node, queryId);
      const explained = { ...query, sql: `explain query plan ${query.sql}` };
      const { rows } = await db.executeQuery<{ detail: string }>(explained);
      plans.push(...rows.map(({ detail }) => detail));
    }
    expect(plans.join('\n')).toMatch(/SEARCH runs/);
    expect(plans.join('\n')).toMatch(/SEARCH attempts/);
    expect(plans.filter((plan) => /^SCAN (runs|records|attempts|tallies)/.test(plan))).toEqual([]);
    await close();
  });
});
