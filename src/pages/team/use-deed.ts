import { useState } from 'react';
import { troubleWords } from './trouble-words.ts';

/** Something that a press does at the server: one at a time, with what went wrong in words. */
export const useDeed = (words = troubleWords) => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      await work();
    } catch (error) {
      setTrouble(words(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, run };
};
