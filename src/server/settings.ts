import { CannotServe } from './cannot-serve.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import { readSignOn, type SignOnSettings } from './sign-on/settings.ts';

/** How the server is set up. */
export interface Settings {
  /** a name or an address of this machine */
  readonly host: string;
  /** 0 to 65535; 0 lets the system choose a free one */
  readonly port: number;
  /** the folder in which teams and their calls are kept */
  readonly data: string;
  /** the address of PostgreSQL; undefined: SQLite in `data` */
  readonly databaseUrl: string | undefined;
  /** the files of certificate and key; undefined: no TLS of our own */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  /** where people open the game, where that is not `host` and `port` */
  readonly publicUrl: URL | undefined;
  /** a proxy stands before the server; it ends TLS and says who asks */
  readonly behindProxy: boolean;
  readonly log: LogLevel;
  /** what reads `/metrics` from elsewhere has to know; undefined: only this machine reads them */
  readonly metricsToken: string | undefined;
  /** the sign-on of a company; undefined: people come back in with their recovery codes alone */
  readonly signOn: SignOnSettings | undefined;
}

export type Env = Readonly<Record<string, string | undefined>>;

const LARGEST_PORT = 65_535;
const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/**
 * Reads the settings from the environment. Without any the game is on port 8080, for this machine only, and keeps
 * teams in `data`.
 *
 * @throws CannotServe where one is not as it should be, or would let passwords and names cross a network in the clear
 */
export const readSettings = (env: Env, data: string): Settings => {
  const host = env.HOST || '127.0.0.1';
  const publicUrl = env.HOLD_PUBLIC_URL ? readPublicUrl(env.HOLD_PUBLIC_URL) : undefined;
  const settings: Settings = {
    host,
    port: env.PORT ? readPort(env.PORT) : 8080,
    data: env.HOLD_DATA || data,
    databaseUrl: env.DATABASE_URL ? readDatabaseUrl(env.DATABASE_URL) : undefined,
    tls: readTls(env),
    publicUrl,
    behindProxy: isOn('HOLD_BEHIND_PROXY', env),
    log: readLog(env.HOLD_LOG || 'warn'),
    metricsToken: env.HOLD_METRICS_TOKEN || undefined,
    signOn: readSignOn(env, publicUrl),
  };
  const inTheClear = isOn('HOLD_PLAIN_HTTP', env);
  if (!LOOPBACK.includes(host) && !settings.tls && !inTheClear)
    throw new CannotServe(
      `HOST is "${host}", so other machines could reach the game, and without TLS anybody between could read along. Give a certificate (HOLD_TLS_CERT and HOLD_TLS_KEY), let a proxy with TLS on this machine stand before it, or say that the network is safe: HOLD_PLAIN_HTTP=yes. docs/operating.md shows each.`,
    );
  return settings;
};

/** Whether browsers come by TLS, ours or the proxy's. */
export const isSecure = ({ tls, publicUrl }: Settings): boolean =>
  tls !== undefined || publicUrl?.protocol === 'https:';

/** The names under which the server answers; undefined: under any, since nobody said. */
export const hostsOf = ({ host, publicUrl }: Settings): readonly string[] | undefined => {
  const own = LOOPBACK.includes(host) ? [...LOOPBACK.slice(0, 2), '[::1]'] : [];
  if (publicUrl) return [...own, publicUrl.hostname];
  return own.length > 0 ? own : undefined;
};

const readPort = (written: string): number => {
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= LARGEST_PORT) return port;
  throw new CannotServe(
    `PORT is "${written}", which is no port. Give a whole number up to ${LARGEST_PORT}, as in: PORT=8081 npm start`,
  );
};

const readDatabaseUrl = (written: string): string => {
  if (/^postgres(ql)?:\/\/./.test(written)) return written;
  throw new CannotServe(
    'DATABASE_URL is no address of PostgreSQL. It looks like postgres://name:password@host:5432/database; leave it out to keep everything in one file.',
  );
};

const readTls = ({ HOLD_TLS_CERT: cert, HOLD_TLS_KEY: key }: Env): Settings['tls'] => {
  if (!cert && !key) return undefined;
  if (cert && key) return { cert, key };
  throw new CannotServe(
    `TLS needs a certificate and its key, and ${cert ? 'HOLD_TLS_KEY' : 'HOLD_TLS_CERT'} is missing. Give both files.`,
  );
};

const readPublicUrl = (written: string): URL => {
  try {
    const url = new URL(written);
    if (['http:', 'https:'].includes(url.protocol) && url.pathname === '/') return url;
  } catch {
    // said below
  }
  throw new CannotServe(
    `HOLD_PUBLIC_URL is "${written}". Give the address at which people open the game, without a path: https://hold.example.org`,
  );
};

const readLog = (written: string): LogLevel => {
  const level = LOG_LEVELS.find((known) => known === written);
  if (level) return level;
  throw new CannotServe(`HOLD_LOG is "${written}". It is one of ${LOG_LEVELS.join(', ')}.`);
};

const isOn = (name: string, env: Env): boolean => {
  const written = env[name] ?? '';
  if (['yes', '1', 'true'].includes(written)) return true;
  if (['', 'no', '0', 'false'].includes(written)) return false;
  throw new CannotServe(`${name} is "${written}". It is yes or no.`);
};
