import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { CannotServe } from './cannot-serve.ts';
import type { Settings } from './settings.ts';

/** How long requests under way may take to finish when the server stops, in ms. */
const GRACE_MS = 2000;

/** A server that can be reached. */
export interface Listening {
  /** where to open it in a browser on this machine */
  readonly address: string;
  /** Takes no more requests, lets those under way finish, and gives the port back. */
  close(): Promise<void>;
}

/**
 * Opens `app` to requests.
 *
 * @throws CannotServe when the port is taken or forbidden, or the host is not of this machine
 */
export const listen = (app: Hono, { host, port }: Settings): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer(getRequestListener(app.fetch));
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new CannotServe(reasonOf(error, { host, port }), { cause: error }));
    });
    server.listen(port, host, () => {
      const { port: opened } = server.address() as AddressInfo;
      resolve({ address: addressOf(host, opened), close: () => closed(server) });
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // A connection whose request has just been answered stays open, waiting for the next one.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(grace);
      resolve();
    });
  });

const addressOf = (host: string, port: number): string => {
  const everywhereOrHere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${everywhereOrHere ? 'localhost' : name}:${port}`;
};

const reasonOf = (error: NodeJS.ErrnoException, { host, port }: Settings): string => {
  if (error.code === 'EADDRINUSE') {
    const other = port === 65_535 ? port - 1 : port + 1;
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${other} npm start`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used by this account. Choose one above 1023: PORT=8080 npm start`;
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST is "${host}", which is no address of this machine. Leave it out, or give 0.0.0.0 to be reached from other machines.`;
  }
  return `The server cannot listen on ${host}, port ${port}: ${error.message}`;
};
