import { readFileSync } from 'node:fs';
import { createServer as createPlainServer, type Server, type ServerOptions } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { CannotServe } from './cannot-serve.ts';
import type { Settings } from './settings.ts';

/** How long requests under way may take to finish when the server stops, in ms. */
const GRACE_MS = 10_000;
/** Connections that are open at once. */
const MOST_CONNECTIONS = 10_000;

/** Nobody holds a connection by sending slowly, and nobody sends more head than any browser does. */
export const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2000,
  maxHeaderSize: 16_384,
} as const satisfies ServerOptions;

/** A server that can be reached. */
export interface Listening {
  /** where to open it in a browser on this machine */
  readonly address: string;
  /** Takes no more requests, lets those under way finish, and gives the port back. */
  close(): Promise<void>;
}

type Where = Pick<Settings, 'host' | 'port'> & Partial<Pick<Settings, 'tls'>>;

/** How long the server waits for whom, in ms, and how much head it reads. */
export type Patience = { readonly [Name in keyof typeof PATIENCE]: number };

/**
 * Opens `app` to requests, over TLS where there is a certificate.
 *
 * @throws CannotServe when the port is taken or forbidden, the host is not of this machine, or the certificate is no good
 */
export const listen = (
  app: Hono,
  where: Where,
  patience: Patience = PATIENCE,
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serverFor(app, where, patience);
    server.maxConnections = MOST_CONNECTIONS;
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new CannotServe(reasonOf(error, where), { cause: error }));
    });
    server.listen(where.port, where.host, () => {
      const { port: opened } = server.address() as AddressInfo;
      const scheme = where.tls ? 'https' : 'http';
      resolve({
        address: `${scheme}://${nameOf(where.host)}:${opened}`,
        close: () => closed(server),
      });
    });
  });

const serverFor = (app: Hono, { tls }: Where, patience: Patience): Server => {
  const answer = getRequestListener(app.fetch);
  if (!tls) return createPlainServer({ ...patience }, answer);
  try {
    const pair = { cert: readFileSync(tls.cert), key: readFileSync(tls.key) };
    return createTlsServer({ ...patience, ...pair, minVersion: 'TLSv1.2' }, answer);
  } catch (error) {
    throw new CannotServe(
      `The certificate ${tls.cert} and its key ${tls.key} cannot be used: ${(error as Error).message}. Give both as PEM files that this account may read.`,
      { cause: error },
    );
  }
};

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

const nameOf = (host: string): string => {
  const everywhereOrHere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = host.includes(':') ? `[${host}]` : host;
  return everywhereOrHere ? 'localhost' : name;
};

const reasonOf = (error: NodeJS.ErrnoException, { host, port }: Where): string => {
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
