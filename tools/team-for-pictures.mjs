// Serves the game to two teams that have taken a challenge, for the picture of their board. Says where, and who looks.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from './root.mjs';

const CALLS = ['board-report', 'printer-early'];
// no two of them play either call alike, whatever its seed: the server takes no run twice
const PLAYERS = [
  ...[
    'listener',
    'interrupter:1',
    'interrupter:2',
    'interrupter:3',
    'always-politest',
    'calm-down',
  ],
  ...['gap-jumper', 'oracle', 'interrupter:4', 'always-longest', 'random', 'interrupter:5'],
];
const MONTH_MS = 30 * 86_400_000;

// a call that was played headless took no time, and the server minds
let ahead = 0;
const real = Date.now;
Date.now = () => real() + ahead;

const { serve } = await import(pathToFileURL(join(root, 'dist/node/server.js')).href);
const [data = ''] = process.argv.slice(2);
const { address } = await serve(
  { web: join(root, 'dist/web'), scenarios: join(root, 'scenarios'), data, version: 'pictures' },
  { PORT: '0', HOST: '127.0.0.1', HOLD_LOG: 'silent', HOLD_DATA: data },
);

/** Somebody who talks to the server. */
const person = () => {
  const me = {
    cookie: '',
    /** @type {(method: string, path: string, body?: object) => Promise<any>} */
    ask: async (method, path, body) => {
      /** @type {Response} */
      const answer = await fetch(`${address}/api/${path}`, {
        method,
        headers: {
          Origin: address,
          ...(me.cookie && { Cookie: me.cookie }),
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const [set] = answer.headers.getSetCookie();
      if (set) me.cookie = set.split(';')[0] ?? '';
      /** @type {string} */
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
      return text === '' ? undefined : JSON.parse(text);
    },
  };
  return me;
};

/** @type {(name: string, count: number) => Promise<ReturnType<typeof person>[]>} */
const team = async (name, count) => {
  const lead = person();
  await lead.ask('POST', 'teams', { name, pseudonym: 'Lea' });
  await lead.ask('PATCH', 'team', { compares: true });
  const { code } = await lead.ask('POST', 'team/invitations', { role: 'member', uses: count });
  const others = Array.from({ length: count - 1 }, person);
  for (const [n, other] of others.entries()) {
    ahead += 60_000;
    await other.ask('POST', 'joins', { invitation: code, pseudonym: `Otter ${n + 1}` });
  }
  return [lead, ...others];
};

/** @type {(call: string, seed: number, player: string) => Promise<{ until: number }>} */
const play = async (call, seed, player) => {
  const file = join(root, 'scenarios', `${call}.yaml`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'tools/hold.mjs'), 'play', file, '--player', player, '--seed', `${seed}`, '--json'],
    { maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout).run;
};

const late = await team('Late desk', 7);
const day = await team('Day desk', 5);
const lead = late[0] ?? person();
const { id: challenge } = await lead.ask('POST', 'challenges', {
  title: 'Two calls this week',
  endsAt: new Date(Date.now() + MONTH_MS).toISOString(),
  calls: CALLS.map((call) => ({ call })),
});
const { code } = await lead.ask('POST', `challenges/${challenge}/codes`);
await day[0]?.ask('POST', 'challenges/taken-on', { code });
for (const [n, one] of [...late, ...day].entries())
  for (const position of CALLS.keys()) {
    const given = await one.ask('POST', 'attempts', { challenge, position });
    const { id, call, seed } = given.attempts[0];
    const record = await play(call, seed, PLAYERS[n] ?? 'listener');
    ahead += record.until + 1000;
    await one.ask('PUT', `attempts/${id}/run`, { record });
  }
console.log(JSON.stringify({ address, challenge, cookie: lead.cookie }));
