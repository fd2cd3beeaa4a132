import type { SaidOfFile } from '../words/said.ts';
import { nearest } from './nearest.ts';
import { everyCondition, everyLine, everyReply, everyRoute } from './parts.ts';
import type { Path, Problem } from './problem.ts';
import type { ScenarioContent } from './schema.ts';

/** What can be named in a scenario, by kind. */
interface Names {
  readonly kind: 'beat' | 'ending' | 'road' | 'fact' | 'entry' | 'step' | 'reply' | 'flag';
  readonly known: readonly string[];
  /** the entry that steps are of */
  readonly of?: string;
}

const namesOf = (kind: Names['kind'], known: readonly string[]): Names => ({ kind, known });

/** That there is nothing of that name. */
const unknown = (name: string, { kind, of }: Names): SaidOfFile =>
  of === undefined
    ? { says: 'link.unknown', values: { which: kind, name } }
    : { says: 'link.unknown-step', values: { name, other: of } };

/** How to mend a name that is not there. */
const mended = (name: string, { kind, known }: Names): SaidOfFile => {
  const meant = nearest(name, known);
  if (meant) return { says: 'mend.meant', values: { name: meant } };
  return kind === 'flag'
    ? { says: 'link.set-flag' }
    : { says: 'link.add', values: { which: kind } };
};

/** Everything in a scenario that names something else in it which is not there. */
export const brokenLinks = (content: ScenarioContent): Problem[] => {
  const problems: Problem[] = [];
  const expect = (name: string, names: Names, path: Path): void => {
    if (names.known.includes(name)) return;
    problems.push({
      code: 'unknown-name',
      path,
      what: unknown(name, names),
      remedy: mended(name, names),
    });
  };
  const expectAll = (list: readonly string[] | undefined, names: Names, path: Path): void => {
    for (const [n, name] of (list ?? []).entries()) expect(name, names, [...path, n]);
  };

  const beats = namesOf('beat', Object.keys(content.beats));
  const endings = namesOf('ending', Object.keys(content.endings));
  const targets = namesOf('road', [...beats.known, ...endings.known]);
  const facts = namesOf('fact', Object.keys(content.facts));
  const replies = everyReply(content);
  const entry = content.knowledge.find(({ id }) => id === content.fix);
  const steps = {
    ...namesOf('step', entry?.steps.map(({ id }) => id) ?? []),
    of: content.fix,
  };
  const said = namesOf('reply', [
    ...replies.map(({ part }) => part.id),
    ...content.snaps.map(({ id }) => id),
  ]);
  const flags = namesOf(
    'flag',
    replies.flatMap(({ part }) => part.sets ?? []),
  );

  expect(content.opening, beats, ['opening']);
  expect(
    content.fix,
    namesOf(
      'entry',
      content.knowledge.map(({ id }) => id),
    ),
    ['fix'],
  );
  expectAll(content.caller.hides, facts, ['caller', 'hides']);
  for (const [n, { opens }] of content.vent.entries())
    if (opens !== undefined) expect(opens, beats, ['vent', n, 'opens']);
  for (const { part, path } of everyLine(content)) expectAll(part.tells, facts, [...path, 'tells']);
  for (const { part, path } of replies) {
    expectAll(part.uses, facts, [...path, 'uses']);
    expectAll(part.asks, facts, [...path, 'asks']);
    if (part.step !== undefined) expect(part.step, steps, [...path, 'step']);
  }
  for (const { part, path } of everyRoute(content)) {
    if (typeof part === 'string') expect(part, targets, path);
    else for (const [n, { go }] of part.entries()) expect(go, targets, [...path, n, 'go']);
  }
  for (const { part, path } of everyCondition(content)) {
    expectAll(part.said, said, [...path, 'said']);
    expectAll(part.flags, flags, [...path, 'flags']);
    expectAll(part.unless, flags, [...path, 'unless']);
  }
  for (const [n, { fits }] of (content['wrap-up']?.dispositions ?? []).entries())
    expectAll(fits, endings, ['wrap-up', 'dispositions', n, 'fits']);
  for (const [n, { fits }] of (content['wrap-up']?.notes ?? []).entries())
    expectAll(fits, endings, ['wrap-up', 'notes', n, 'fits']);
  return problems;
};
