import { afterEach, describe, expect, it, vi } from 'vitest';
import { newOperatorCode } from '../../src/server/db/operators.ts';
import { createLog, errorFacts } from '../../src/server/log.ts';
import { startTestServer, type TestServer } from './api/server.ts';
import { ownFolder } from './databases.ts';

describe('the log', () => {
  const folder = ownFolder();
  let server: TestServer | undefined;
  afterEach(async () => {
    vi.restoreAllMocks();
    await server?.close();
    server = undefined;
  });

  it('should be one object of JSON a line, whatever stands in it', () => {
    const lines: string[] = [];
    const log = createLog(
      'info',
      (line) => lines.push(line),
      () => 0,
    );
    const nasty = 'x\n{"at":"now","level":"info","event":"signed in"}\r\u2028\u009b2K\u001b[2K"\\';
    log('warn', nasty, { [nasty]: nasty, ...errorFacts(new Error(nasty)) });
    log('debug', 'not said');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.match(/\n/g)).toHaveLength(1);
    // nothing of it reaches a terminal as a command, or looks like a line of its own
    expect(lines[0]?.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      at: '1970-01-01T00:00:00.000Z',
      level: 'warn',
      event: nasty,
      [nasty]: nasty,
    });
  });

  it('should say how somebody came in or did not, and neither who nor with which code', async () => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
      said.push(String(line));
      return true;
    });
    server = await startTestServer(folder, { env: { HOLD_LOG: 'info' } });
    const [lead, other, operator] = [server.client(), server.client(), server.client()];
    const founded = await lead.ask('foundTeam', {
      body: { name: 'Secret desk', pseudonym: 'Ada Secret' },
    });
    const { code } = (await lead.ask('invite', { body: {} })).body;
    const joined = await other.ask('join', { body: { invitation: code, pseudonym: 'Bo Secret' } });
    await lead.ask('confirm', { body: { code: founded.body.recoveryCode } });
    await other.ask('recover', { body: { code: joined.body.recoveryCode } });
    await operator.ask('operate', {
      body: { code: await newOperatorCode(server.db, server.now) },
    });
    await operator.ask('recover', { body: { code: '3'.repeat(26) } });
    const events = said
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, string>)
      .filter(({ event }) => ['signed in', 'shown again', 'refused'].includes(event ?? ''));
    expect(events.map(({ event, by, code: why }) => `${event}: ${by ?? why}`)).toEqual([
      'signed in: founding',
      'signed in: invitation',
      'shown again: recovery code',
      'signed in: recovery code',
      'signed in: operator code',
      'refused: code-unknown',
    ]);
    for (const { at } of events) expect(Date.parse(at ?? '')).toBeGreaterThan(0);
    const all = said.join('');
    const secrets = [code, founded.body.recoveryCode, joined.body.recoveryCode, '3'.repeat(26)];
    for (const one of [...secrets, founded.body.me.id, 'Secret', lead.cookie?.slice(5) ?? ''])
      expect(all).not.toContain(one);
  });
});
