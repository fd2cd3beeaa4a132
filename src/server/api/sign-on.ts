import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { ENDPOINTS } from '../../protocol/index.ts';
import { closeSession } from '../db/sessions.ts';
import { linkSubject, signInSubject, unlinkSubject } from '../db/subjects.ts';
import { errorFacts } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { hashOf, newToken } from '../secrets.ts';
import { type Comer, TooWeak } from '../sign-on/provider.ts';
import { BACK, type SignOn } from '../sign-on/sign-on.ts';
import { TICKET_MS, type Ticket } from '../sign-on/ticket.ts';
import { addressOf, type Handler, isShownOfLate, tooMany } from './handle.ts';
import type { Means } from './means.ts';
import { giveSession, signedBy } from './session.ts';

type E = typeof ENDPOINTS;

/** Where the page hears what came of it: `linked`, `in`, `unknown`, `taken`, `stale`, `weak`, `failed`. */
const PAGE = '/#/team?sign-on=';
/** With TLS the name binds the cookie to this very host and to TLS. */
const ticketName = ({ secure }: Means): string => (secure ? '__Host-hold-sign-on' : 'hold-sign-on');

export const signOnHandlers = ({ db }: Means) => {
  const unlinkSignOn: Handler<E['unlinkSignOn']> = (_, { member }) => unlinkSubject(db, member.id);
  return { unlinkSignOn };
};

/**
 * Two addresses that browsers go to rather than ask: away to the sign-on of the company, and back from it. Whoever is signed in
 * when they go links that name to themselves; whoever is not comes in by it. Another site that sends somebody here sends
 * them without their session, whose cookie is for our own pages only, so that it can link nobody.
 */
export const signOnRoutes = (api: Hono, means: Means): void => {
  const { signOn, now } = means;
  if (!signOn) return;

  api.get('/sign-on', async (context) => {
    tooMany(means.limits.address.take(addressOf(context, means)));
    const by = await signedBy(context, means);
    // whoever finds a page open is not to give themselves a way in
    if (by?.member && !isShownOfLate(by, means)) return context.redirect(`${PAGE}stale`);
    const { address, journey } = await signOn.provider.begin().catch((error) => {
      means.log('warn', 'the sign-on does not answer', errorFacts(error));
      throw new Refusal('busy', `${signOn.name} does not answer. Try again in a moment.`);
    });
    const memberId = by?.member?.id ?? null;
    const leaves = memberId === null ? (by?.sessionId ?? null) : null;
    const ticket = { ...journey, memberId, leaves, until: now() + TICKET_MS };
    setTicket(context, means, signOn.sealer.seal(ticket), TICKET_MS / 1000);
    return context.redirect(address.href);
  });

  api.get(BACK.slice('/api'.length), async (context) => {
    tooMany(means.limits.address.take(addressOf(context, means)));
    const ticket = signOn.sealer.open(getCookie(context, ticketName(means)) ?? '', now());
    setTicket(context, means, '', 0);
    if (!ticket) return context.redirect(`${PAGE}failed`);
    try {
      const comer = await signOn.provider.end(new URL(context.req.url), ticket);
      const came = await comeIn(context, means, signOn, ticket, comer);
      return context.redirect(PAGE + came);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'name-taken')
        return context.redirect(`${PAGE}taken`);
      means.log('warn', 'a sign-on failed', errorFacts(error));
      return context.redirect(PAGE + (error instanceof TooWeak ? 'weak' : 'failed'));
    }
  });
};

const comeIn = async (
  context: Context,
  means: Means,
  { issuer, longestMs }: SignOn,
  { memberId, leaves }: Ticket,
  { subject, signedInAt = 0 }: Comer,
): Promise<'linked' | 'in' | 'unknown'> => {
  if (memberId !== null) {
    await linkSubject(means.db, memberId, { issuer, subject });
    return 'linked';
  }
  const token = newToken();
  const now = means.now();
  const entrance = {
    // its clock may be ahead of ours
    shownAt: Math.min(signedInAt, now),
    endsAt: longestMs === undefined ? null : now + longestMs,
  };
  const who = { issuer, subject };
  const isKnown = await signInSubject(means.db, who, hashOf(token), now, entrance);
  means.log('info', isKnown ? 'signed in' : 'not signed in', { by: 'sign-on' });
  if (!isKnown) return 'unknown';
  giveSession(context, means, token);
  if (leaves !== null) await closeSession(means.db, leaves);
  return 'in';
};

/** For the way back the browser comes from another site, so that this cookie has to be a lax one. */
const setTicket = (context: Context, means: Means, sealed: string, seconds: number): void =>
  setCookie(context, ticketName(means), sealed, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: means.secure,
    maxAge: seconds,
  });
