import { createProvider, type Provider } from './provider.ts';
import type { SignOnSettings } from './settings.ts';
import { createSealer, type Sealer } from './ticket.ts';

/** The sign-on of a company, as this server uses it. */
export interface SignOn {
  /** what the button says */
  readonly name: string;
  readonly issuer: string;
  /** whoever came in by it stays so long at most, in ms; undefined: as long as anybody */
  readonly longestMs: number | undefined;
  readonly provider: Provider;
  readonly sealer: Sealer;
}

/** Where a browser comes back to, below the address of the game. */
export const BACK = '/api/sign-on/back';

/** The sign-on of `settings`, for a game that is open at `publicUrl`. */
export const createSignOn = (settings: SignOnSettings, publicUrl: URL): SignOn => ({
  name: settings.name,
  issuer: settings.issuer.href,
  longestMs: settings.longestMs,
  provider: createProvider(settings, new URL(BACK, publicUrl).href),
  sealer: createSealer(settings.clientSecret),
});
