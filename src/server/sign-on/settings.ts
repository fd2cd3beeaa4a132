import { CannotServe } from '../cannot-serve.ts';

/** How the sign-on of a company is reached. */
export interface SignOnSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** what the button says */
  readonly name: string;
  /** the ways of signing in there (`acr`) that are good enough; empty: any */
  readonly strength: readonly string[];
  /** whoever came in by it stays so long at most, in ms; undefined: as long as anybody */
  readonly longestMs: number | undefined;
}

const NAMES = ['HOLD_OIDC_ISSUER', 'HOLD_OIDC_CLIENT_ID', 'HOLD_OIDC_CLIENT_SECRET'] as const;
const HOUR = 3_600_000;
/** As long as any session lasts. */
const MOST_HOURS = 2160;
const ON_THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Shorter ones could be found by trying, and with them what browsers carry for us. */
const SHORTEST_SECRET = 16;

/**
 * Reads the settings of the sign-on; undefined where there is none.
 *
 * @throws CannotServe where one is missing or not as it should be
 */
export const readSignOn = (
  env: Readonly<Record<string, string | undefined>>,
  publicUrl: URL | undefined,
): SignOnSettings | undefined => {
  if (NAMES.every((name) => !env[name])) return undefined;
  for (const name of NAMES)
    if (!env[name])
      throw new CannotServe(
        `Single sign-on needs ${NAMES.join(', ')}, and ${name} is missing. Give all three, or none.`,
      );
  if (!publicUrl)
    throw new CannotServe(
      'Single sign-on needs HOLD_PUBLIC_URL, since it sends people back there: HOLD_PUBLIC_URL=https://hold.example.org',
    );
  const [issuer, clientId, clientSecret] = NAMES.map((name) => env[name] ?? '') as [
    string,
    string,
    string,
  ];
  if (clientSecret.length < SHORTEST_SECRET)
    throw new CannotServe(
      `HOLD_OIDC_CLIENT_SECRET has fewer than ${SHORTEST_SECRET} characters. Let the sign-on make a longer one.`,
    );
  const address = addressOf(issuer);
  return {
    issuer: address,
    clientId,
    clientSecret,
    name: env.HOLD_OIDC_NAME || address.host,
    strength: (env.HOLD_OIDC_ACR ?? '').split(/\s+/).filter((acr) => acr !== ''),
    longestMs: env.HOLD_OIDC_SESSION_HOURS
      ? HOUR * readHours(env.HOLD_OIDC_SESSION_HOURS)
      : undefined,
  };
};

const readHours = (written: string): number => {
  const hours = Number(written);
  if (/^\d{1,4}$/.test(written) && hours >= 1 && hours <= MOST_HOURS) return hours;
  throw new CannotServe(
    `HOLD_OIDC_SESSION_HOURS is "${written}". It is a whole number of hours from 1 to ${MOST_HOURS}.`,
  );
};

const addressOf = (written: string): URL => {
  try {
    const url = new URL(written);
    const isHere = url.protocol === 'http:' && ON_THIS_MACHINE.includes(url.hostname);
    if (url.protocol === 'https:' || isHere) return url;
  } catch {
    // said below
  }
  throw new CannotServe(
    `HOLD_OIDC_ISSUER is "${written}". It is the address that the sign-on calls its issuer, with https: https://sign-on.example.org`,
  );
};
