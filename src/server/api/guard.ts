import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../refusal.ts';
import type { Means } from './means.ts';

/**
 * Keeps other sites out. A browser says on whose behalf it asks; whoever is no browser says nothing and holds no cookie that
 * was not given to them. A name that is not the server's may be another site's that was bent to this address.
 */
export const guardApi = ({ hosts }: Means): MiddlewareHandler =>
  async function guardOwnPages(context, next) {
    const url = new URL(context.req.url);
    if (hosts && !hosts.includes(url.hostname))
      throw new Refusal('other-host', 'Open the game at the address that its operator gave you.');
    if (!['GET', 'HEAD'].includes(context.req.method)) {
      const site = context.req.header('Sec-Fetch-Site');
      const origin = context.req.header('Origin');
      const foreign =
        site === undefined
          ? origin !== undefined && hostOf(origin) !== url.host
          : site !== 'same-origin';
      if (foreign)
        throw new Refusal('other-site', 'Only the pages of this server may change anything here.');
    }
    await next();
    context.header('Cache-Control', 'no-store');
  };

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};
