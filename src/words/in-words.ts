import { evidence as evidenceInGerman } from './de/evidence.ts';
import { harmingMoves as harmingMovesInGerman } from './de/harming-moves.ts';
import { helpingMoves as helpingMovesInGerman } from './de/helping-moves.ts';
import { evidence } from './en/evidence.ts';
import { harmingMoves } from './en/harming-moves.ts';
import { helpingMoves } from './en/helping-moves.ts';
import { spokenIn } from './spoken-in.ts';

const en = { ...evidence, ...helpingMoves, ...harmingMoves };
const de = { ...evidenceInGerman, ...helpingMovesInGerman, ...harmingMovesInGerman };

/** What the score and the moves have to say of a call, in the language that is shown. */
export const inWords = spokenIn<typeof en>({ en, de });
