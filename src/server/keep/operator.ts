import { codeText } from '../../protocol/index.ts';
import type { Place } from '../db/open.ts';
import { newOperatorCode } from '../db/operators.ts';
import { openBeside } from './backup.ts';

/** Makes a code that signs the operator of a server in, beside the server. Throws CannotServe where nothing is kept. */
export const operatorCode = async (place: Place, now: number): Promise<string> => {
  const { db, close } = openBeside(place);
  try {
    return codeText(await newOperatorCode(db, now));
  } finally {
    await close();
  }
};
