import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { WrongCall } from './faults.ts';

/** Puts a new text in the place of a file, whole or not at all. Throws WrongCall where the file changed meanwhile. */
export const replaceFile = (file: string, was: Buffer, text: string): void => {
  const path = realpathSync(file);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const handle = openSync(beside, 'wx', statSync(path).mode);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (!readFileSync(path).equals(was))
      throw new WrongCall(`${file}: it was changed while this was written; nothing was done`);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new WrongCall(`${file}: it cannot be written (${code})`);
  }
};
