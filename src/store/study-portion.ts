import { RECORD_LIMITS } from '../call/index.ts';
import type { Refused } from '../words/said.ts';
import { mayHoldCall } from './call-file.ts';

/** A file that could not be counted, and why. */
export interface Fault {
  readonly name: string;
  readonly reason: Refused;
}

/** Some files, read: their bytes one behind the other. */
export interface Portion {
  readonly names: readonly string[];
  /** how many bytes are whose */
  readonly sizes: readonly number[];
  readonly bytes: ArrayBuffer;
}

/** No record has more bytes; a film in the folder is not taken into memory. */
const MOST_BYTES = RECORD_LIMITS.text * 3;

const TOO_LARGE: Refused = {
  what: { says: 'refused.far-too-large' },
  remedy: { says: 'remedy.smaller' },
};
const A_CALL: Refused = { what: { says: 'refused.a-call' }, remedy: { says: 'remedy.onto-desk' } };
const UNREAD: Refused = { what: { says: 'refused.unread' }, remedy: { says: 'remedy.readable' } };

/** Reads some files; those that cannot be are named. Never rejects. */
export const readPortion = async (
  files: readonly File[],
): Promise<{ readonly portion: Portion; readonly faults: readonly Fault[] }> => {
  const calls = files.filter(({ name }) => mayHoldCall(name));
  const others = files.filter(({ name }) => !mayHoldCall(name));
  const small = others.filter(({ size }) => size <= MOST_BYTES);
  const large = others.filter(({ size }) => size > MOST_BYTES);
  const read = await together(small).catch(() => oneByOne(small));
  return {
    portion: {
      names: read.files.map(nameOf),
      sizes: read.files.map(({ size }) => size),
      bytes: read.bytes,
    },
    faults: [
      ...calls.map((file) => fault(file, A_CALL)),
      ...large.map((file) => fault(file, TOO_LARGE)),
      ...small.filter((file) => !read.files.includes(file)).map((file) => fault(file, UNREAD)),
    ],
  };
};

interface Read {
  readonly files: readonly File[];
  readonly bytes: ArrayBuffer;
}

/** In one go: to ask for each file by itself costs as much as all else that is done with it. */
const together = async (files: readonly File[]): Promise<Read> => ({
  files,
  bytes: await new Blob([...files]).arrayBuffer(),
});

/** One of them has gone, or may not be read: the others are. */
const oneByOne = async (files: readonly File[]): Promise<Read> => {
  const tries = await Promise.all(files.map((file) => together([file]).catch(() => undefined)));
  const read = tries.flatMap((one) => one ?? []);
  return {
    files: read.flatMap((one) => one.files),
    bytes: await new Blob(read.map(({ bytes }) => bytes)).arrayBuffer(),
  };
};

/** Within a folder that was chosen, where the file lies. */
const nameOf = (file: File): string => file.webkitRelativePath || file.name;

const fault = (file: File, reason: Refused): Fault => ({ name: nameOf(file), reason });

/** The texts of a portion, in their order. */
export const textsIn = ({ names, sizes, bytes }: Portion): { name: string; text: string }[] => {
  const decoder = new TextDecoder();
  let at = 0;
  return names.map((name, n) => {
    const from = at;
    at += sizes[n] ?? 0;
    return { name, text: decoder.decode(new Uint8Array(bytes, from, at - from)) };
  });
};
