import type { Condition, Path } from '../../scenario/index.ts';
import type { SaidOfFile } from '../../words/said.ts';
import type { Found, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** A condition that never holds where it is asked. */
export const impossibleCondition: Rule = {
  code: 'impossible-condition',
  severity: 'warning',
  summary: 'A condition never holds, or is never asked.',
  wrong:
    'On no way through the call does this condition hold where it stands: it asks for a flag and against the same flag, for a flag that is only set later, for a stage in which nobody comes here, for a refusal where nothing can be refused, for another temperament; or an entry before it always holds.',
  mend: 'Look at when the call comes here, and ask for what can be so by then. Put the entry without a condition last.',
  why: 'The line is never said, the road never taken, and nothing tells you.',
  bad: `to:
  - { go: printed }
  - { when: { flags: [other-way] }, go: front-desk }`,
  good: `to:
  - { when: { flags: [other-way] }, go: front-desk }
  - { go: printed }`,
  everyWay: true,
  find: (call) => [...lines(call), ...roads(call)],
};

const lines = ({ lines: all, course }: Subject): Found[] =>
  all
    .filter(({ part, path }) => part.when && isAsked(course, path) && !course.notes.seen.has(part))
    .map(({ part, path }) => ({
      path: [...path, 'when'],
      what: because({ says: 'impossible-condition.line' }, part.when),
      remedy: { says: 'impossible-condition.line-mend' },
    }));

const roads = (call: Subject): Found[] => {
  const entries = entriesOf(call);
  // the same list often stands at several places, and not every entry is needed at each
  const taken = new Set(
    entries
      .filter(({ entry }) => call.course.notes.seen.has(entry))
      .map(({ entry }) => JSON.stringify(entry)),
  );
  return (
    entries
      .filter(({ entry, path }) => isAsked(call.course, path) && !taken.has(JSON.stringify(entry)))
      // a last entry for all that was not thought of may well never be needed
      .filter(({ entry, before }) => entry.when !== undefined || before)
      .map(({ entry, path, before }) => ({
        path,
        what: before
          ? { says: 'impossible-condition.before' }
          : because({ says: 'impossible-condition.road' }, entry.when),
        remedy: {
          says: before ? 'impossible-condition.before-mend' : 'impossible-condition.road-mend',
        },
      }))
  );
};

interface Entry {
  readonly entry: { readonly when?: Condition | undefined };
  readonly path: Path;
  /** an entry before it has no condition */
  readonly before: boolean;
}

const entriesOf = ({ routes }: Subject): Entry[] =>
  routes.flatMap(({ part, path }) =>
    typeof part === 'string'
      ? []
      : part.map((entry, n) => ({
          entry,
          path: [...path, n],
          before: part.slice(0, n).some(({ when }) => when === undefined),
        })),
  );

/** Whether a call comes to where the condition at a path is asked. */
const isAsked = ({ beats, notes, ground }: Subject['course'], path: Path): boolean => {
  const [part, name, field, n, inner] = path;
  if (part === 'landing') return true;
  if (part === 'endings') return notes.endings.has(String(name));
  if (part !== 'beats') return false;
  if (!beats.has(String(name))) return false;
  const reply =
    field === 'replies' ? ground.content.beats[String(name)]?.replies[Number(n)] : undefined;
  if (reply && inner === 'answer') return notes.taken.has(reply);
  if (reply && inner === 'refused') return notes.refused.has(reply);
  return true;
};

/** The same with its reason, where the condition itself tells it. */
const because = (what: SaidOfFile, when: Condition | undefined): SaidOfFile => {
  const both = when?.flags?.find((flag) => when.unless?.includes(flag));
  return both === undefined
    ? what
    : { says: 'impossible-condition.against', values: { what, name: both } };
};
