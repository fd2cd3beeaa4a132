import { z } from 'zod';

// the page forbids making code from text, which is zod's faster way
z.config({ jitless: true });

/** The name that the server gave to something: 128 random bits. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/, 'an id is 22 letters, digits, hyphens and underscores')
  .meta({ description: 'a name that the server gave; 128 random bits in base64url' });

/** A moment, as text in UTC: `2026-03-01T09:30:00.000Z`. */
export const momentSchema = z.iso.datetime().meta({ description: 'a moment in UTC' });

/** Letters that turn the direction of text, or that nobody sees, would let one name pass for another. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|\p{Cs}|\p{Co}|\p{Cn}/u;

/** A name that people chose, of `least` to `most` characters, in one spelling: NFC, single spaces. */
const chosenName = (least: number, most: number, what: string) =>
  z
    .string()
    .max(4 * most, `${what} has at most ${most} characters`)
    .transform((written) => written.normalize('NFC').trim().replace(/\s+/gu, ' '))
    .refine((name) => !INVISIBLE.test(name), `${what} has only characters that can be seen`)
    .refine(
      (name) => [...name].length >= least && [...name].length <= most,
      `${what} has ${least} to ${most} characters`,
    )
    .meta({ description: `${what}; ${least} to ${most} characters that can be seen` });

/** What a team is called, as people chose it. */
export const teamNameSchema = chosenName(2, 40, 'the name of a team');
/** What a member wants to be called. */
export const pseudonymSchema = chosenName(2, 24, 'a pseudonym');
/** What a challenge is called. */
export const titleSchema = chosenName(2, 80, 'a title');

/** Under this form two names that look alike are the same name. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase();

/** The letters of a code: none that is taken for another. */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** So many of them make 130 bits. */
export const CODE_LENGTH = 26;

/** A code that a person may type: an invitation, a way back in. Case, spaces and hyphens do not matter. */
export const codeSchema = z
  .string()
  .max(80, 'a code has 26 letters and digits')
  .transform((written) =>
    written.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0'),
  )
  .refine((code) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(code), 'a code has 26 letters and digits')
  .meta({ description: '26 letters and digits; case, spaces and hyphens do not matter' });

/** A code as people read it: in groups. */
export const codeText = (code: string): string => (code.match(/.{1,5}/g) ?? []).join('-');

/** The id of a scenario file. */
export const callIdSchema = z
  .string()
  .max(200)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'the id of a call is written in small letters, digits and hyphens')
  .meta({ description: '`id` of the scenario file' });

/** Names one version of a scenario file. */
export const callHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'the hash of a call is 64 hexadecimal digits')
  .meta({ description: 'SHA-256 of the scenario file, in hexadecimal' });

/** The largest seed; draws take 32 bits. */
const LARGEST_SEED = 4_294_967_295;
export const seedSchema = z.int().min(0).max(LARGEST_SEED);

/** `practice` shows stage and curve, `exam` does not. */
export const modeSchema = z.enum(['practice', 'exam']);

/** A switch in the part of an address behind the `?`. */
export const switchSchema = z
  .enum(['yes', 'no'])
  .transform((written) => written === 'yes')
  .meta({ description: '`yes` or `no`' });
