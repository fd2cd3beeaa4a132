import type { Memory } from './memory.ts';

const KEY = 'team-due';

/** Ids of the calls that were due for the team when somebody last looked. */
export const teamDueIn = (memory: Memory): readonly string[] => {
  const ids = memory.read(KEY);
  return Array.isArray(ids) ? ids : [];
};

/** Notes which calls are due for the team, so that the desk knows before the team has answered. */
export const noteTeamDue = (memory: Memory, ids: readonly string[]): void => memory.write(KEY, ids);
