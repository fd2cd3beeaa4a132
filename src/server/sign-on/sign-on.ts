import { createProvider, type Provider } from './provider.ts';
import type { SignOnSettings } from './settings.ts';
import { createSealer, type Sealer } from './ticket.ts';

/** The sign-on of a company, as this server uses it. */
export interface SignOn {
  /** what the button says */
  readonly name: string;
  readonly issuer: string;
  readonly provider: Provider;
  readonly sealer: Sealer;
}

/** Where a browser comes back to, below the address of the game. */
export const BACK = '/api/sign-on/back';

/** The sign-on of `settings`, for a game that is open at `publicUrl`. */
export const createSignOn = (settings: SignOnSettings, publicUrl: URL): SignOn => ({
  name: settings.name,
  issuer: settings.issuer.href,
  provider: createProvider(settings, new URL(BACK, publicUrl).href),
  sealer: createSealer(settings.clientSecret),
});
