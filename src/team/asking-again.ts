import type { Ask } from './client.ts';
import { TeamTrouble } from './trouble.ts';

/** Asks as `ask` does; what the server does only for somebody who shows once more who they are waits until they have. */
export const askingAgain = (ask: Ask, wait: (waits: boolean) => void) => {
  let waiting: ((shown: boolean) => void)[] = [];
  const settle = (shown: boolean): void => {
    const those = waiting;
    waiting = [];
    wait(false);
    for (const go of those) go(shown);
  };
  const again: Ask = async (name, sent) => {
    try {
      return await ask(name, sent);
    } catch (error) {
      if (!(error instanceof TeamTrouble) || error.code !== 'confirm-first') throw error;
      const shown = await new Promise<boolean>((resolve) => {
        waiting.push(resolve);
        wait(true);
      });
      if (!shown) throw error;
      return ask(name, sent);
    }
  };
  return {
    ask: again,
    confirm: async (code: string): Promise<void> => {
      await ask('confirm', { body: { code } });
      settle(true);
    },
    letBe: () => settle(false),
  };
};
