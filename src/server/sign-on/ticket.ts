import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Signing in elsewhere takes a minute or two; what was begun is good for so long, in ms. */
export const TICKET_MS = 600_000;

/** What has to be known again when somebody comes back from the sign-on. */
export interface Ticket {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** whom the name is for; null: whoever comes in by it */
  readonly memberId: string | null;
  /** the session that coming in takes the place of; null: none */
  readonly leaves: string | null;
  /** ms since 1970 */
  readonly until: number;
}

/** Lets the browser carry tickets that it can neither read nor write, so that every server of several can take it back. */
export interface Sealer {
  seal(ticket: Ticket): string;
  /** Gives undefined for what no server with this secret has sealed, or what is too old. */
  open(sealed: string, now: number): Ticket | undefined;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Tickets under a key that only the servers have; it is made from the secret that they share with the sign-on. */
export const createSealer = (secret: string): Sealer => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'hold-the-line sign-on ticket', 32));
  return {
    seal: (ticket) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const text = Buffer.concat([cipher.update(JSON.stringify(ticket)), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
    },
    open: (sealed, now) => {
      try {
        const bytes = Buffer.from(sealed, 'base64url');
        const tagEnd = NONCE_BYTES + TAG_BYTES;
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
        const text = Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
        // whatever opens was sealed by us
        const ticket = JSON.parse(text.toString()) as Ticket;
        return ticket.until > now ? ticket : undefined;
      } catch {
        return undefined;
      }
    },
  };
};
