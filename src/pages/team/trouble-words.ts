import type { TeamTrouble } from '../../team/index.ts';
import { say } from '../../words/say.ts';

/** Whether an error is a trouble with the server: by its name, since its class comes with a client that the pages do not load. */
export const isTrouble = (error: unknown): error is TeamTrouble =>
  error instanceof Error && error.name === 'TeamTrouble';

/** A trouble, in words; what is none is thrown on, to where the page says that it broke. */
export const troubleWords = (error: unknown): string => {
  if (!isTrouble(error)) throw error;
  return say(`team-trouble.${error.code}`);
};
