import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { findSession, type Signed } from '../db/sessions.ts';
import { hashOf } from '../secrets.ts';
import type { Means } from './means.ts';

const DAY_S = 86_400;
/** What newToken makes; anything else is not looked up. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** With TLS the name binds the cookie to this very host and to TLS. */
const nameOf = ({ secure }: Means): string => (secure ? '__Host-hold' : 'hold');

/** Whose session a request comes with; undefined for nobody's. */
export const signedBy = async (context: Context, means: Means): Promise<Signed | undefined> => {
  const token = getCookie(context, nameOf(means));
  return token !== undefined && TOKEN.test(token)
    ? findSession(means.db, hashOf(token), means.now())
    : undefined;
};

/** Gives a session to whoever asked; the token is in the cookie and nowhere else. */
export const giveSession = (context: Context, means: Means, token: string): void =>
  setCookie(context, nameOf(means), token, { ...options(means), maxAge: 90 * DAY_S });

/** Takes the session's cookie away. */
export const takeSession = (context: Context, means: Means): void =>
  setCookie(context, nameOf(means), '', { ...options(means), maxAge: 0 });

const options = ({ secure }: Means) =>
  ({ path: '/', httpOnly: true, sameSite: 'Strict', secure }) as const;
