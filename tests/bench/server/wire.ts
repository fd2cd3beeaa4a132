import { Agent, request } from 'node:http';
import type { Problem } from '../../../src/protocol/index.ts';
import type { Waiting } from '../../server/crash/load.ts';

/** A call as it goes over the wire, written out beforehand: what measures is not to do the work of pages meanwhile. */
export interface Sealed {
  readonly path: string;
  readonly cookie: string;
  readonly body: Buffer;
}

export const seal = ({ attempt, token, record }: Waiting): Sealed => ({
  path: `/api/attempts/${attempt}/run`,
  cookie: `hold=${token}`,
  body: Buffer.from(JSON.stringify({ record })),
});

/** Connections that are kept open, as browsers and proxies do; `send` hands one call in, and says how it went. */
export interface Wire {
  send(one: Sealed): Promise<'taken' | 'busy'>;
  close(): void;
}

const CONNECTIONS = 64;

/** Opens a wire to a server. `send` rejects for every answer that is neither a run nor busy. */
export const openWire = (address: string): Wire => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const { hostname, port } = new URL(address);
  const send = (one: Sealed): Promise<'taken' | 'busy'> =>
    new Promise((resolve, reject) => {
      const { path, cookie, body } = one;
      const headers = {
        Cookie: cookie,
        'Content-Type': 'application/json',
        'Content-Length': body.length,
      };
      const asked = request({ agent, hostname, port, path, method: 'PUT', headers }, (answer) => {
        if (answer.statusCode === 200) {
          answer.resume().once('end', () => resolve('taken'));
          return;
        }
        let text = '';
        answer.on('data', (data) => (text += data));
        answer.once('end', () => {
          if ((JSON.parse(text) as Problem).code === 'busy') resolve('busy');
          else reject(new Error(`a call was refused: ${text}`));
        });
      });
      asked.once('error', (error: NodeJS.ErrnoException) => {
        // it had been open for too long without use; browsers open another, too
        if (asked.reusedSocket && error.code === 'ECONNRESET') send(one).then(resolve, reject);
        else reject(error);
      });
      asked.end(body);
    });
  return { send, close: () => agent.destroy() };
};
