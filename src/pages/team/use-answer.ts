import { useCallback, useEffect, useState } from 'react';
import type { EndpointName } from '../../protocol/index.ts';
import type { Answer, Sent, TeamStore, TeamTrouble } from '../../team/index.ts';
import { say } from '../../words/say.ts';

/** Whether an error is a trouble with the server: by its name, since its class comes with a client that the pages do not load. */
export const isTrouble = (error: unknown): error is TeamTrouble =>
  error instanceof Error && error.name === 'TeamTrouble';

/** A trouble, in words; what is none is thrown on, to where the page says that it broke. */
export const troubleWords = (error: unknown): string => {
  if (!isTrouble(error)) throw error;
  return say(`team-trouble.${error.code}`);
};

/** What an endpoint answers, as it comes; an older answer stays until the next is there. */
export interface Answered<N extends EndpointName> {
  readonly answer: Answer<N> | undefined;
  /** in words; undefined while all is well */
  readonly trouble: string | undefined;
  readonly again: () => void;
}

/** Asks the server for what a page shows, and anew when what is asked changes; `wanted` false asks nothing. */
export const useAnswer = <N extends EndpointName>(
  team: TeamStore,
  name: N,
  sent?: Sent<N>,
  wanted = true,
): Answered<N> => {
  const [answer, setAnswer] = useState<Answer<N>>();
  const [trouble, setTrouble] = useState<string>();
  const [asked, setAsked] = useState(0);
  const question = JSON.stringify(sent);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks anew
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    team
      .getState()
      .ask(name, question === undefined ? undefined : (JSON.parse(question) as Sent<N>))
      .then(
        (given) => {
          if (left) return;
          setAnswer(() => given);
          setTrouble(undefined);
        },
        (error) => {
          if (!left) setTrouble(troubleWords(error));
        },
      );
    return () => {
      left = true;
    };
  }, [team, name, question, wanted, asked]);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  return { answer, trouble, again };
};

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
