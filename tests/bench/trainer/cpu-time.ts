import { readdirSync, readFileSync } from 'node:fs';

/** ms to a tick of /proc; so it is on every Linux that there is. */
const TICK_MS = 10;

/** How long this process's children, and theirs, have been at work, in ms of processor time; undefined where the system does not say. */
export const cpuOfChildren = (): number | undefined => {
  try {
    const own = new Map<number, { parent: number; ms: number }>();
    for (const name of readdirSync('/proc')) {
      const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
      if (stat) own.set(Number(name), stat);
    }
    const isBelow = (pid: number): boolean => {
      const parent = own.get(pid)?.parent ?? 0;
      return parent === process.pid || (parent > 1 && isBelow(parent));
    };
    return [...own].reduce((sum, [pid, { ms }]) => (isBelow(pid) ? sum + ms : sum), 0);
  } catch {
    return undefined;
  }
};

/** A process that has ended meanwhile has none. */
const statOf = (pid: string): { parent: number; ms: number } | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name comes in brackets, and may hold any of them
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
    return { parent: parent ?? 0, ms: ((user ?? 0) + (system ?? 0)) * TICK_MS };
  } catch {
    return undefined;
  }
};
