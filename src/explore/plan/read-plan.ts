import { type Finding, type Path, type Problem, readContent } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { everyLine, everyReply } from '../../scenario/parts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SaidOfFile } from '../../words/said.ts';
import { PLAYERS, playerNamed } from '../players/index.ts';
import { type Moment, type Plan, planSchema, type Sight } from './plan-schema.ts';

/** A plan, and in which line of its file each part of it stands. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly lineOf: (path: Path) => number;
}

/** What came of reading a plan file: a plan, or all that is wrong with it. */
export type PlanReading = ReadPlan | { readonly findings: readonly Finding[] };

const named = (field: 'call' | 'variant', text: string): string | undefined =>
  new RegExp(`^${field}:[ \\t]*(["']?)([^\\s"'#]+)\\1[ \\t]*(?:#.*)?$`, 'm').exec(text)?.[2];

/** The file of the call that a plan is played on, if the text names one that can be read. */
export const callOfPlan = (text: string): string | undefined => named('call', text);

/** The variant of that call, if the text names one. */
export const variantOfPlan = (text: string): string | undefined => named('variant', text);

/** Reads a plan for this call from the text of a YAML file. Never throws: whatever is wrong comes back as findings. */
export const readPlan = (text: string, file: string, scenario: Scenario): PlanReading => {
  const reading = readContent(text, file, {
    schema: planSchema,
    problems: (plan) => problemsOf(plan, scenario),
    example: { says: 'example.plan' },
  });
  return 'content' in reading ? { plan: reading.content, lineOf: reading.lineOf } : reading;
};

/** Everything in a plan that names something which the call does not have, and plays that expect nothing. */
const problemsOf = (plan: Plan, scenario: Scenario): Problem[] => {
  const problems: Problem[] = [];
  const known = namesIn(scenario);
  const expect = (kind: keyof typeof known, given: string | undefined, path: Path): void => {
    if (given === undefined || known[kind].includes(given)) return;
    const meant = nearest(given, known[kind]);
    problems.push({
      path,
      what: { says: 'plan.unknown', values: { which: kind, name: given } },
      remedy: meant
        ? { says: 'mend.meant', values: { name: meant } }
        : {
            says: 'plan.name-one',
            values: { which: kind, title: scenario.id, what: someOf(known[kind]) },
          },
    });
  };
  const all = (
    kind: keyof typeof known,
    given: readonly string[] | undefined,
    path: Path,
  ): void => {
    for (const [n, name] of (given ?? []).entries()) expect(kind, name, [...path, n]);
  };
  const seen = (sight: Sight | undefined, path: Path): void => {
    all('beat', sight?.beat, [...path, 'beat']);
    all('line', sight?.says, [...path, 'says']);
    all('fact', sight?.tells, [...path, 'tells']);
    all('step', sight?.step, [...path, 'step']);
    expect('ending', sight?.ending, [...path, 'ending']);
  };
  const moment = (when: Moment | undefined, path: Path): void => {
    expect('beat', when?.beat, [...path, 'beat']);
    expect('line', when?.says, [...path, 'says']);
  };
  for (const [n, play] of plan.plays.entries()) {
    const path = ['plays', n];
    if (play.player !== undefined && playerNamed(play.player) === undefined)
      problems.push(noPlayer(play.player, [...path, 'player']));
    seen(play.ends, [...path, 'ends']);
    expect('disposition', play.files?.disposition, [...path, 'files', 'disposition']);
    expect('note', play.files?.note, [...path, 'files', 'note']);
    all('sentence', play.files?.message, [...path, 'files', 'message']);
    if (play.ends === undefined && !play.acts?.some((step) => step.see ?? step.never))
      problems.push({
        path,
        what: { says: 'plan.expects-nothing' },
        remedy: { says: 'plan.expects-nothing-mend' },
      });
    for (const [m, step] of (play.acts ?? []).entries()) {
      const here = [...path, 'acts', m];
      expect('reply', step.reply, [...here, 'reply']);
      moment(step.when, [...here, 'when']);
      seen(step.see, [...here, 'see']);
      seen(step.never, [...here, 'never']);
    }
  }
  return problems;
};

/** So many names are told; nobody reads more. */
const TOLD = 12;

const someOf = (names: readonly string[]): SaidOfFile | string =>
  names.length === 0
    ? { says: 'plan.has-none' }
    : `${names.slice(0, TOLD).join(', ')}${names.length > TOLD ? '…' : ''}`;

const noPlayer = (name: string, path: Path): Problem => {
  const meant = nearest(name, Object.keys(PLAYERS));
  return {
    path,
    what: { says: 'plan.no-player', values: { name } },
    remedy: meant
      ? { says: 'mend.meant', values: { name: meant } }
      : { says: 'plan.players', values: { what: Object.keys(PLAYERS).join(', ') } },
  };
};

const namesIn = (scenario: Scenario) => {
  const { beats, endings, facts, knowledge, fix, snaps, 'wrap-up': wrapUp, message } = scenario;
  const replies = [...everyReply(scenario).map(({ part }) => part), ...snaps];
  return {
    beat: Object.keys(beats),
    ending: Object.keys(endings),
    fact: Object.keys(facts),
    step: knowledge.find(({ id }) => id === fix)?.steps.map(({ id }) => id) ?? [],
    reply: replies.map(({ id }) => id),
    disposition: (wrapUp?.dispositions ?? []).map(({ id }) => id),
    note: (wrapUp?.notes ?? []).map(({ id }) => id),
    sentence: (message?.sentences ?? []).map(({ id }) => id),
    line: everyLine(scenario).map(({ part }) => part.id),
  };
};
