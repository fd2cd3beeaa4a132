import type { Hono } from 'hono';

/** A browser as far as cookies and being sent on go. Whatever is at `home` is asked of the app itself. */
export interface Browser {
  /** Goes to an address, and on to where it is sent; gives where it ended, and the page there. */
  go(address: string, form?: Readonly<Record<string, string>>): Promise<Page>;
  /** by name, of the home site */
  readonly cookies: Map<string, string>;
}

export interface Page {
  readonly address: URL;
  readonly status: number;
  readonly text: string;
}

export const createBrowser = (app: Hono, home: string): Browser => {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string): Map<string, string> => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  const ask = async (address: URL, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const jar = jarOf(address.origin);
    const init: RequestInit = {
      redirect: 'manual',
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    };
    const answer = await (address.origin === home
      ? app.request(address.href, init)
      : fetch(address, init));
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  return {
    cookies: jarOf(home),
    go: async (first, form) => {
      let address = new URL(first, home);
      let answer = await ask(address, form);
      for (let n = 0; answer.status >= 300 && answer.status < 400 && n < 12; n += 1) {
        address = new URL(answer.headers.get('Location') ?? '', address);
        answer = await ask(address);
      }
      return { address, status: answer.status, text: await answer.text() };
    },
  };
};
