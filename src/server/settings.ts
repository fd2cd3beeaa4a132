import { CannotServe } from './cannot-serve.ts';

/** Where the server listens. */
export interface Settings {
  /** a name or an address of this machine */
  readonly host: string;
  /** 0 to 65535; 0 lets the system choose a free one */
  readonly port: number;
}

const LARGEST_PORT = 65_535;

/**
 * Reads `HOST` and `PORT`. Without them the game is on port 8080, for this machine only.
 *
 * @throws CannotServe when `PORT` is no port
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const { HOST: host = '', PORT: port = '' } = env;
  return { host: host || '127.0.0.1', port: port === '' ? 8080 : readPort(port) };
};

const readPort = (written: string): number => {
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= LARGEST_PORT) return port;
  throw new CannotServe(
    `PORT is "${written}", which is no port. Give a whole number up to ${LARGEST_PORT}, as in: PORT=8081 npm start`,
  );
};
