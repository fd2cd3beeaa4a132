import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The name of this very version of a file: SHA-256 of its text with line ends as LF, in hexadecimal. */
export const contentHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text.replaceAll('\r\n', '\n'))));

/** The name of this very version of a variant in a file. */
export const variantHash = (text: string, variant: string): string =>
  contentHash(`${text}\n# variant: ${variant}`);
