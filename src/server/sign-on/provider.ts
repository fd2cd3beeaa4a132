import * as oauth from 'oauth4webapi';
import type { SignOnSettings } from './settings.ts';

/** So long the sign-on may take to answer us, in ms. */
const PATIENCE_MS = 5000;
/** Whoever signed in there longer ago signs in anew, in s; as long as a session of ours counts as just opened. */
const OF_LATE_S = 600;

/** What somebody is sent away with, and has to come back with. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whoever has come, as far as we want to know. */
export interface Comer {
  /** the name (`sub`) under which the sign-on knows them */
  readonly subject: string;
  /** when they last signed in there, ms since 1970; undefined: the sign-on does not say */
  readonly signedInAt: number | undefined;
}

/** Somebody signed in there in another way than is asked for. */
export class TooWeak extends Error {}

/** The sign-on of a company: authorization code with PKCE, after OpenID Connect Core 1.0. */
export interface Provider {
  /** Begins a journey; `address` is where the browser goes. Rejects where the sign-on does not answer. */
  begin(): Promise<{ readonly address: URL; readonly journey: Journey }>;
  /**
   * Ends a journey: `back` is the address that the browser came back to. Nothing else that the sign-on says of whoever came is
   * read. Rejects for whatever is not as it has to be, with TooWeak where they signed in in too weak a way.
   */
  end(back: URL, journey: Journey): Promise<Comer>;
}

/** The provider at `issuer`; nothing is asked of it before the first journey. */
export const createProvider = (
  { issuer, clientId, clientSecret, strength }: SignOnSettings,
  redirectUri: string,
): Provider => {
  const client: oauth.Client = { client_id: clientId };
  const authentication = oauth.ClientSecretBasic(clientSecret);
  const options = () => ({
    // readSettings lets no address without TLS pass but one on this machine
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
    signal: () => AbortSignal.timeout(PATIENCE_MS),
  });
  let known: Promise<oauth.AuthorizationServer> | undefined;
  const discovered = (): Promise<oauth.AuthorizationServer> => {
    known ??= oauth
      .discoveryRequest(issuer, options())
      .then((answer) => oauth.processDiscoveryResponse(issuer, answer))
      .catch((error) => {
        known = undefined;
        throw error;
      });
    return known;
  };

  return {
    begin: async () => {
      const { authorization_endpoint: endpoint } = await discovered();
      if (endpoint === undefined) throw new Error('the sign-on names no place to go to');
      const journey = {
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        verifier: oauth.generateRandomCodeVerifier(),
      };
      const address = new URL(endpoint);
      const asked = {
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        // no e-mail address and no name are asked for
        scope: 'openid',
        // whoever comes in can do for a while what asks who they are: they are asked there, unless they just were
        max_age: String(OF_LATE_S),
        ...(strength.length > 0 && { acr_values: strength.join(' ') }),
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
      return { address, journey };
    },
    end: async (back, { state, nonce, verifier }) => {
      const server = await discovered();
      const params = oauth.validateAuthResponse(server, client, back, state);
      const answer = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        params,
        redirectUri,
        verifier,
        options(),
      );
      const result = await oauth.processAuthorizationCodeResponse(server, client, answer, {
        expectedNonce: nonce,
        requireIdToken: true,
        // a sign-on that does not keep to it is met with a session that has shown nothing of late
        maxAge: oauth.skipAuthTimeCheck,
      });
      // what came over TLS straight from the sign-on would do without; it costs one more question
      await oauth.validateApplicationLevelSignature(server, answer, options());
      const claims = oauth.getValidatedIdTokenClaims(result);
      if (claims === undefined) throw new Error('the sign-on does not say who came');
      const { sub: subject, acr, auth_time: time } = claims;
      if (strength.length > 0 && !strength.includes(String(acr)))
        throw new TooWeak(`the sign-on says acr ${JSON.stringify(acr)}, HOLD_OIDC_ACR another`);
      return { subject, signedInAt: time === undefined ? undefined : time * 1000 };
    },
  };
};
