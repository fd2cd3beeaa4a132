import { everyLine, everyReply, type Placed } from './parts.ts';
import type { Problem } from './problem.ts';
import type { ScenarioContent } from './schema.ts';

interface Named {
  readonly id: string;
}

type Kind = 'line' | 'reply' | 'entry' | 'step' | 'disposition' | 'note' | 'sentence' | 'variant';

/** What has an id of its own, in groups within which no id may come twice. */
const groupsOf = (content: ScenarioContent): readonly [kind: Kind, Placed<Named>[]][] => {
  const { knowledge, snaps, message, 'wrap-up': wrapUp } = content;
  const at = (list: readonly Named[] | undefined, ...path: readonly (string | number)[]) =>
    (list ?? []).map((part, n) => ({ part, path: [...path, n] }));
  return [
    ['line', everyLine(content)],
    ['reply', [...everyReply(content), ...at(snaps, 'snaps')]],
    ['entry', at(knowledge, 'knowledge')],
    ['step', knowledge.flatMap(({ steps }, n) => at(steps, 'knowledge', n, 'steps'))],
    ['disposition', at(wrapUp?.dispositions, 'wrap-up', 'dispositions')],
    ['note', at(wrapUp?.notes, 'wrap-up', 'notes')],
    ['sentence', at(message?.sentences, 'message', 'sentences')],
  ];
};

/** Every id that comes twice in a group; `kind` says of what. */
export const usedTwice = (kind: Kind, group: readonly Placed<Named>[]): Problem[] => {
  const seen = new Set<string>();
  return group.flatMap(({ part: { id }, path }): Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        code: 'duplicate-id',
        path: [...path, 'id'],
        what: { says: 'double.id', values: { which: kind, name: id } },
        remedy: { says: 'double.id-mend', values: { which: kind } },
      },
    ];
  });
};

/** Every id that is used twice where it has to tell one thing from another. */
export const doubleIds = (content: ScenarioContent): Problem[] => [
  ...groupsOf(content).flatMap(([kind, group]) => usedTwice(kind, group)),
  ...Object.keys(content.endings)
    .filter((name) => Object.hasOwn(content.beats, name))
    .map(
      (name): Problem => ({
        code: 'duplicate-id',
        path: ['endings'],
        key: name,
        what: { says: 'double.road', values: { name } },
        remedy: { says: 'double.road-mend' },
      }),
    ),
];
