import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { isTrouble, troubleWords } from './trouble-words.ts';
import { useDeed } from './use-deed.ts';

/** A trouble as the operator is told of it, who has codes of another kind than the people in the teams. */
export const operatorTrouble = (error: unknown): string => {
  const code = isTrouble(error) ? error.code : undefined;
  return code === 'code-unknown' || code === 'confirm-first'
    ? say(`operator.trouble.${code}`)
    : troubleWords(error);
};

/** Something that the operator does; where the server knows them no more, the page looks who is here. */
export const useOperatorDeed = (team: TeamStore) => {
  const { busy, trouble, run } = useDeed(operatorTrouble);
  const runAs = (work: () => Promise<void>): Promise<void> =>
    run(async () => {
      try {
        await work();
      } catch (error) {
        const code = isTrouble(error) ? error.code : undefined;
        if (code === 'not-signed-in' || code === 'not-allowed') await team.getState().look();
        throw error;
      }
    });
  return { busy, trouble, run: runAs };
};
