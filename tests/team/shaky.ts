import type { Client } from '../server/api/server.ts';

/** What becomes of one request on a bad day. */
export type Luck =
  | 'well'
  /** the request is lost */
  | 'before'
  /** the server has done it, and the answer is lost */
  | 'after'
  /** the server has done it, and the answer breaks off */
  | 'broken'
  /** something in between answers in the server's place */
  | 'proxy';

/** A `fetch` to a test server that meets with this luck, one request after the other, and then with none. */
export const shaky =
  (client: Client, luck: Luck[]): typeof fetch =>
  async (path, init = {}) => {
    const lot = luck.shift() ?? 'well';
    if (lot === 'before') throw new TypeError('Failed to fetch');
    if (lot === 'proxy') return new Response('<h1>Bad gateway</h1>', { status: 502 });
    const { status, body, problem, headers } = await client.send(
      init.method ?? 'GET',
      String(path),
      init,
    );
    if (lot === 'after') throw new TypeError('Failed to fetch');
    const text = JSON.stringify(problem ?? body);
    const whole = lot === 'broken' ? text.slice(0, text.length / 2) : text;
    return new Response(status === 204 ? null : whole, { status, headers });
  };
