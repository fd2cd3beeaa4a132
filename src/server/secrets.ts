import { createHash, randomBytes } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../protocol/index.ts';

/** A name for something new: 128 random bits. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** A token that signs its bearer in: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A code that a person can type: 130 random bits. */
export const newCode = (): string =>
  // 32 letters: five bits of each byte make one, and none is likelier than another
  Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_LETTERS[byte & 31]).join('');

/** What is kept of a secret. It has too many bits to be found by trying, so that a plain hash is enough. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');
