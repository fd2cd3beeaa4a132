import type { Path } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Result, resultOf } from '../../scoring/index.ts';
import type { Refused } from '../../words/said.ts';
import type { CourseOfPlay, Stuck } from './course-of-play.ts';
import type { End, Moment, PlannedPlay, Step } from './plan-schema.ts';
import { playPlan } from './play-plan.ts';
import { lookFor, type Stretch, stretchOf, whatWasSeen } from './sights.ts';

/** Something that a plan expected and the call did not show. */
export interface Miss {
  /** where in the plan it stands */
  readonly path: Path;
  /** the stretch of the call in which it was looked for, virtual ms */
  readonly from: number;
  readonly to: number;
  /** what was done last, in words */
  readonly afterWhat: string;
  readonly expected: string;
  /** in words; or why the work after the call was refused, to be put into words where it is shown */
  readonly seen: string | Refused;
}

/** What came of one planned play with one seed. */
export interface PlanVerdict {
  readonly play: string;
  readonly seed: number;
  readonly misses: readonly Miss[];
  readonly result: Result;
}

/** Plays one play of a plan with each of its seeds. `path` is where the play stands in the plan. */
export const tryPlay = (scenario: Scenario, play: PlannedPlay, path: Path): PlanVerdict[] =>
  (play.seeds ?? [play.seed ?? 1]).map((seed) => {
    const course = playPlan(scenario, play, seed);
    const result = resultOf(scenario, course.call);
    const steps = missesOfSteps(course, play, path);
    const ends =
      play.ends && !course.stuck ? missesOfEnd(course, play.ends, result, [...path, 'ends']) : [];
    const work =
      course.unfiled === undefined || course.stuck ? [] : [unfiled(course, course.unfiled, path)];
    return { play: play.name, seed, misses: [...steps, ...work, ...ends], result };
  });

const unfiled = ({ call }: CourseOfPlay, why: Refused, path: Path): Miss => ({
  path: [...path, 'files'],
  from: call.now,
  to: call.now,
  afterWhat: 'the end of the call',
  expected: 'the work after the call to be done so',
  seen: why,
});

const missesOfSteps = (course: CourseOfPlay, play: PlannedPlay, path: Path): Miss[] => {
  const { done, stuck, call } = course;
  const acts = play.acts ?? [];
  const end = call.now + 1;
  const misses = done.flatMap(({ step: n, at }, place): Miss[] => {
    const step = acts[n];
    if (!step) return [];
    const stretch = stretchOf(course, at, done[place + 1]?.at ?? end);
    const miss = (key: 'see' | 'never', field: string, expected: string): Miss => ({
      path: [...path, 'acts', n, key, field],
      from: stretch.from,
      to: stretch.to,
      afterWhat: inWords(step),
      expected,
      seen: whatWasSeen(stretch),
    });
    return [
      ...lookFor(step.see ?? {}, stretch).flatMap((e) =>
        e.seen ? [] : [miss('see', e.key, e.what)],
      ),
      ...lookFor(step.never ?? {}, stretch).flatMap((e) =>
        e.seen ? [miss('never', e.key, `not ${e.what}`)] : [],
      ),
    ];
  });
  if (!stuck) return misses;
  const step = acts[stuck.step];
  const last = acts[stuck.step - 1];
  const stretch = stretchOf(course, done.at(-1)?.at ?? 0, stuck.at + 1);
  return [
    ...misses,
    {
      path: [...path, 'acts', stuck.step],
      from: stretch.from,
      to: stuck.at,
      afterWhat: last ? inWords(last) : 'the phone began to ring',
      expected: step ? `${inWords(step)}${waitedFor(step)}` : '',
      seen: `${WHY[stuck.why](stuck)}; ${whatWasSeen(stretch)}`,
    },
  ];
};

const WHY: Readonly<Record<Stuck['why'], (stuck: Stuck) => string>> = {
  'never-came': () => 'its moment did not come',
  'call-over': () => 'the call was over',
  'too-late': () => 'that time was over already',
  refused: (stuck) => (stuck.why === 'refused' ? `${REFUSED[stuck.refusal]}${onDesk(stuck)}` : ''),
};

const REFUSED = {
  'not-answered': 'the phone had not been answered',
  'already-answered': 'the phone had been answered already',
  'on-hold': 'the caller was on hold',
  'not-on-hold': 'the caller was not on hold',
  'you-are-speaking': 'the trainee was speaking',
  'you-are-breathing': 'the trainee was taking a breath',
  'no-such-reply': 'that reply did not lie on the desk',
  'call-is-over': 'the call was over, or coming to its end',
} as const;

const onDesk = (stuck: Stuck): string =>
  stuck.why === 'refused' && stuck.refusal === 'no-such-reply'
    ? ` (there lay ${stuck.onDesk.join(', ')})`
    : '';

const missesOfEnd = (course: CourseOfPlay, ends: End, result: Result, path: Path): Miss[] => {
  const whole: Stretch = stretchOf(course, 0, course.call.now + 1);
  const { outcome, score } = result;
  const misses: Miss[] = [];
  const miss = (key: string, expected: string, seen: string): void => {
    const { from, to } = whole;
    misses.push({ path: [...path, key], from, to, afterWhat: 'all of it', expected, seen });
  };
  for (const { key, what, seen } of lookFor(ends, whole))
    if (!seen) miss(key, what, whatWasSeen(whole));
  const least = ends['score-at-least'];
  const most = ends['score-at-most'];
  if (least !== undefined && score.total < least)
    miss('score-at-least', `a score of at least ${least}`, scored(result));
  if (most !== undefined && score.total > most)
    miss('score-at-most', `a score of at most ${most}`, scored(result));
  if (ends.outcome !== undefined && ends.outcome !== outcome.outcome)
    miss('outcome', `the outcome ${ends.outcome}`, `${outcome.outcome} (‘${outcome.ending}’)`);
  const fails = [...new Set(score.criticalFails.map(({ fail }) => fail))].sort();
  if (ends.critical !== undefined && [...ends.critical].sort().join() !== fails.join())
    miss('critical', namesOr(ends.critical, 'no critical fail'), namesOr(fails, 'none'));
  const lasted = `${outcome.callMs / 1000} s`;
  const shortest = ends['lasts-at-least'];
  const longest = ends['lasts-at-most'];
  if (shortest !== undefined && outcome.callMs < shortest)
    miss('lasts-at-least', `at least ${shortest / 1000} s on the line`, lasted);
  if (longest !== undefined && outcome.callMs > longest)
    miss('lasts-at-most', `at most ${longest / 1000} s on the line`, lasted);
  return misses;
};

const namesOr = (names: readonly string[], none: string): string =>
  names.length > 0 ? names.join(', ') : none;

const scored = ({ score }: Result): string => {
  const lost = Object.entries(score.dimensions)
    .filter(([, { tested, points, of }]) => tested && points < of)
    .map(([name, { points, of }]) => `${name} ${points} of ${of}`);
  const fails = score.criticalFails.map(({ fail }) => fail);
  return [`${score.total}`, ...lost, ...fails.map((fail) => `critical: ${fail}`)].join('; ');
};

const inWords = ({ do: act, reply }: Step): string =>
  reply !== undefined ? `reply ‘${reply}’` : (act ?? 'a look');

const waitedFor = ({ at, when }: Step): string => {
  if (at !== undefined) return ` at ${at / 1000} s`;
  return when ? ` when ${momentInWords(when)}` : '';
};

const momentInWords = (when: Moment): string =>
  Object.entries(when)
    .map(([key, value]) => `${key} ${key === 'silence' ? `${Number(value) / 1000} s` : value}`)
    .join(', ');
