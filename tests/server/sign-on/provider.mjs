import { once } from 'node:events';
import { createServer } from 'node:http';
// @ts-expect-error it brings no types
import Provider from 'oidc-provider';

/**
 * A sign-on as a company runs one, on a port of its own: a certified OpenID provider, with its own pages for signing in.
 *
 * @param {string} redirectUri where it may send people back to
 * @param {string} [acr] in which way it says that people sign in
 * @returns {Promise<{ issuer: string, clientId: string, clientSecret: string, close: () => Promise<void> }>}
 */
export const startProvider = async (redirectUri, acr) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const clientId = 'hold-the-line';
  const clientSecret = 'a secret between the two of us';
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    ...(acr !== undefined && { acrValues: [acr] }),
    cookies: { keys: ['a key of the test'] },
    findAccount: (/** @type {unknown} */ _, /** @type {string} */ sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: `${sub}@example.org`, name: `${sub} by name` }),
    }),
  });
  if (acr !== undefined)
    Object.defineProperty(provider.OIDCContext.prototype, 'acr', { get: () => acr });
  server.on('request', provider.callback());
  return {
    issuer,
    clientId,
    clientSecret,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
