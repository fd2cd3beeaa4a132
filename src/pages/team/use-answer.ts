import { useCallback, useEffect, useState } from 'react';
import type { EndpointName } from '../../protocol/index.ts';
import type { Answer, Sent, TeamStore } from '../../team/index.ts';
import { troubleWords } from './trouble-words.ts';

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
