import { everyLine, type Placed } from './parts.ts';
import type { Path } from './problem.ts';
import type { Line, ScenarioContent } from './schema.ts';

/**
 * Names the lines that have no id yet, by their place, so that the same file always gives the same names. Returns
 * which they were. `hold ids` writes these very names into the file.
 */
export const nameLines = (content: ScenarioContent): readonly Placed<Line>[] => {
  const lines = everyLine(content);
  const nameless = lines.filter(({ part }) => part.id === '');
  const taken = idsIn(content);
  for (const { part, path } of nameless) {
    part.id = free(placeName(path, content), taken);
    taken.add(part.id);
  }
  return nameless;
};

/** Every id in a file, whatever it names: a variant may name lines of its own. */
const idsIn = (value: unknown, ids: Set<string> = new Set()): Set<string> => {
  if (value === null || typeof value !== 'object') return ids;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' && typeof inner === 'string') ids.add(inner);
    else idsIn(inner, ids);
  }
  return ids;
};

/** What a line is called after its place: `vent-3`, `way-back-says-1`, `back-choice-answer-1`. */
const placeName = (path: Path, { beats, snaps }: ScenarioContent): string => {
  const [part, name, field, n] = path;
  const count = Number(path.at(-1)) + 1;
  switch (part) {
    case 'reactions':
      return `on-${name}-${count}`;
    case 'snaps':
      return `${snaps[Number(name)]?.id}-answer-${count}`;
    case 'beats':
      return field === 'replies'
        ? `${beats[String(name)]?.replies[Number(n)]?.id}-${path.at(-2)}-${count}`
        : `${name}-${field}-${count}`;
    case 'endings':
      return `${name}-says-${count}`;
    default:
      return `${path.at(-2)}-${count}`;
  }
};

const free = (name: string, taken: ReadonlySet<string>): string => {
  let id = name;
  for (let n = 2; taken.has(id); n += 1) id = `${name}-${n}`;
  return id;
};
