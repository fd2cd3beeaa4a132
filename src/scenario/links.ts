import { STAGES } from '../crisis/stage.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import type { Line, Route, ScenarioContent } from './schema.ts';

/** Everything in a scenario that names something else in it which is not there, and every id that is used twice. */
export const brokenLinks = (content: ScenarioContent): Problem[] => {
  const problems: Problem[] = [];
  const targets = [...Object.keys(content.beats), ...Object.keys(content.endings)];
  const facts = Object.keys(content.facts);
  const entry = content.knowledge.find(({ id }) => id === content.fix);
  const steps = entry?.steps.map(({ id }) => id) ?? [];
  const lineIds = new Set<string>();

  const expect = (name: string, known: readonly string[], kind: string, path: Path): void => {
    if (known.includes(name)) return;
    const meant = nearest(name, known);
    const remedy = meant
      ? `Did you mean '${meant}'?`
      : `Add a ${kind} of that name, or name one that is there.`;
    problems.push({ path, message: `there is no ${kind} '${name}'`, remedy });
  };
  const line = ({ id, tells }: Line, path: Path): void => {
    if (lineIds.has(id)) {
      problems.push({
        path: [...path, 'id'],
        message: `the line id '${id}' is used twice`,
        remedy: 'Give each line an id of its own.',
      });
    }
    lineIds.add(id);
    for (const [n, fact] of (tells ?? []).entries())
      expect(fact, facts, 'fact', [...path, 'tells', n]);
  };
  const all = (list: readonly Line[] | undefined, path: Path): void => {
    for (const [n, item] of (list ?? []).entries()) line(item, [...path, n]);
  };
  const route = (to: Route | undefined, path: Path): void => {
    if (typeof to === 'string') expect(to, targets, 'beat or ending', path);
    else
      for (const [n, { go }] of (to ?? []).entries())
        expect(go, targets, 'beat or ending', [...path, n, 'go']);
  };

  expect(content.opening, Object.keys(content.beats), 'beat', ['opening']);
  expect(
    content.fix,
    content.knowledge.map(({ id }) => id),
    'knowledge entry',
    ['fix'],
  );
  for (const [n, spoken] of content.vent.entries()) {
    line(spoken, ['vent', n]);
    if (spoken.opens)
      expect(spoken.opens, Object.keys(content.beats), 'beat', ['vent', n, 'opens']);
  }
  for (const [name, list] of Object.entries(content.reactions)) all(list, ['reactions', name]);
  for (const [stage, to] of Object.entries(content.landing)) route(to, ['landing', stage]);
  for (const [name, beat] of Object.entries(content.beats)) {
    const path = ['beats', name];
    all(beat.says, [...path, 'says']);
    all(beat.interrupted, [...path, 'interrupted']);
    all(beat.silence?.says, [...path, 'silence', 'says']);
    route(beat.silence?.to, [...path, 'silence', 'to']);
    for (const [n, reply] of beat.replies.entries()) {
      const here = [...path, 'replies', n];
      all(reply.answer, [...here, 'answer']);
      all(reply.refused, [...here, 'refused']);
      route(reply.to, [...here, 'to']);
      for (const [m, fact] of (reply.uses ?? []).entries())
        expect(fact, facts, 'fact', [...here, 'uses', m]);
      if (reply.step) expect(reply.step, steps, `step of '${content.fix}'`, [...here, 'step']);
    }
  }
  for (const [name, ending] of Object.entries(content.endings))
    all(ending.says, ['endings', name, 'says']);
  problems.push(...missingParts(content));
  return problems;
};

/** What the engine has to be able to reach, whatever is played. */
const missingParts = (content: ScenarioContent): Problem[] => {
  const problems: Problem[] = [];
  for (const stage of STAGES.slice(1)) {
    if (!(stage in content.landing)) {
      problems.push({
        path: ['landing'],
        message: `landing names no beat for ${stage}`,
        remedy: `Say where the call goes when the caller turns to ${stage}.`,
      });
    }
  }
  const outcomes = Object.values(content.endings).map(({ outcome }) => outcome);
  for (const outcome of ['hung-up', 'handed-over', 'cut-off', 'unanswered'] as const) {
    if (!outcomes.includes(outcome)) {
      problems.push({
        path: ['endings'],
        message: `no ending has the outcome ${outcome}`,
        remedy: 'Every call can come out so; say what is said and written there.',
      });
    }
  }
  if (!outcomes.includes('resolved') && !outcomes.includes('agreed')) {
    problems.push({
      path: ['endings'],
      message: 'no ending is a good one',
      remedy: 'Add one with the outcome resolved or agreed.',
    });
  }
  return problems;
};
