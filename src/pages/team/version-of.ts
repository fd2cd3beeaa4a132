import type { Scenario } from '../../scenario/scenario.ts';
import { callInText } from '../../store/call-in-text.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import type { TeamStore } from '../../team/index.ts';

/**
 * The version of a call that has this hash: the desk's, or else in `text`, or as the server keeps it; undefined where it is in
 * neither. Rejects with a TeamTrouble.
 */
export const versionOf = async (
  hash: string,
  team: TeamStore,
  desk: DeskStore,
  text?: string,
): Promise<Scenario | undefined> => {
  const here = desk.getState().calls.find(({ scenario }) => scenario?.hash === hash)?.scenario;
  if (here) return here;
  const written = text ?? (await team.getState().ask('callText', { params: { hash } })).text;
  return callInText(written, hash);
};
