import {
  createCaller,
  feel,
  HARMING,
  type MoveName,
  makeMove,
  type Stage,
  turn,
} from '../../crisis/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playCall } from '../play.ts';
import { interrupter } from '../players/habits.ts';
import { PLAYERS, playerNamed } from '../players/index.ts';
import { listener } from '../players/listener.ts';
import { withCaller } from './any-caller.ts';
import { type Course, courseOf, type Law, tryAll } from './law.ts';
import { cold, lapse, mute } from './variants.ts';

const BEFORE_STABLE: readonly Stage[] = ['escalation', 'de-escalation'];
const longer = (a: Course, b: Course): boolean =>
  b.callMs > a.callMs && b.stabilizedMs > a.stabilizedMs;
const notFaster = (a: Course, b: Course): boolean =>
  b.callMs >= a.callMs && b.stabilizedMs >= a.stabilizedMs;
const said = ({ callMs, stabilizedMs, outcome }: Course): string =>
  `${callMs} ms (stable at ${stabilizedMs}, ${outcome})`;

/** Compares each course with the one before it, as long as the calls are brought home. */
const rising = (scenario: Scenario, seed: number, courses: readonly Course[], what: string) =>
  tryAll(
    scenario,
    seed,
    courses.slice(1).flatMap((course, n) => {
      const before = courses[n] as Course;
      if (before.callMs === Number.POSITIVE_INFINITY) return [];
      return [
        [
          longer(before, course),
          `${what} ${n + 1}: ${said(course)} is not longer than ${said(before)}`,
        ] as const,
      ];
    }),
  );

const interruptionsLengthen: Law = {
  number: 1,
  name: 'each further interruption strictly lengthens the time to stabilization and the call',
  try: (scenario, seed) => {
    const courses = [0, 1, 2, 3, 4, 5, 6].map((n) => courseOf(scenario, interrupter(n), seed));
    return rising(
      scenario,
      seed,
      courses.filter((course, n) => course.interruptions === n),
      'interruption',
    );
  },
};

const earlyFixLengthens: Law = {
  number: 2,
  name: 'each fix before stabilization strictly lengthens the call, and never advances the work',
  try: (scenario, seed) => {
    const courses = [0, 1, 2].map((n) =>
      courseOf(scenario, lapse(n, ['solve-step'], BEFORE_STABLE), seed),
    );
    const trial = rising(scenario, seed, courses, 'early fix');
    const advanced = tryAll(
      scenario,
      seed,
      courses.map((course) => [course.stepsBeforeStable === 0, 'an early fix advanced the work']),
    );
    return {
      comparisons: trial.comparisons + advanced.comparisons,
      breaches: [...trial.breaches, ...advanced.breaches],
    };
  },
};

const calmDownCostsMore: Law = {
  number: 3,
  name: 'calm down costs more than a plain interruption',
  try: (scenario, seed) => {
    const plain = courseOf(scenario, interrupter(1), seed);
    const calm = courseOf(scenario, lapse(1, ['calm-down'], BEFORE_STABLE), seed);
    const none = courseOf(scenario, listener(), seed);
    if (calm.callMs === none.callMs) return tryAll(scenario, seed, []);
    return tryAll(scenario, seed, [
      [calm.callMs > plain.callMs, `calm down: ${said(calm)}, an interruption: ${said(plain)}`],
    ]);
  },
};

const backchannelsHelp: Law = {
  number: 4,
  name: 'leaving out backchannels is never faster, and a well-placed first empathy is',
  try: (scenario, seed) => {
    const best = courseOf(scenario, listener(), seed);
    const silent = courseOf(scenario, mute(), seed);
    const unfeeling = courseOf(scenario, cold(), seed);
    return tryAll(scenario, seed, [
      [notFaster(best, silent), `without murmurs ${said(silent)}, with them ${said(best)}`],
      [unfeeling.callMs > best.callMs, `without empathy ${said(unfeeling)}, with it ${said(best)}`],
    ]);
  },
};

const hotterIsNotFaster: Law = {
  number: 5,
  name: 'a hotter start or more grievance is never faster',
  try: (scenario, seed) => {
    const { arousal, grievance } = scenario.caller;
    const base = courseOf(scenario, listener(), seed);
    const checks = [1.1, 1.25].flatMap((by) => {
      const hot = courseOf(
        withCaller(scenario, { arousal: Math.min(100, arousal * by) }),
        listener(),
        seed,
      );
      const sore = courseOf(
        withCaller(scenario, { grievance: Math.min(100, grievance * by) }),
        listener(),
        seed,
      );
      return [
        [notFaster(base, hot), `arousal × ${by}: ${said(hot)}, before: ${said(base)}`],
        [notFaster(base, sore), `grievance × ${by}: ${said(sore)}, before: ${said(base)}`],
      ] as const;
    });
    return tryAll(scenario, seed, checks);
  },
};

const insultCostsMoreLater: Law = {
  number: 6,
  name: 'the same insult costs more in de-escalation than in escalation',
  try: (scenario, seed) => {
    const { temperament, grievance } = scenario.caller;
    const rise = (move: MoveName, stage: 'escalation' | 'de-escalation'): number => {
      const caller = createCaller(temperament, 0.5, grievance / 100);
      turn(caller, { type: 'HEATED' });
      if (stage === 'de-escalation') turn(caller, { type: 'RAN_OUT' });
      makeMove(caller, move);
      return caller.arousal - 0.5;
    };
    const hits = HARMING.filter((move) => rise(move, 'escalation') > 0);
    return tryAll(
      scenario,
      seed,
      hits.map((move) => [
        rise(move, 'de-escalation') > rise(move, 'escalation'),
        `${move} does not cost more`,
      ]),
    );
  },
};

const temperamentsDiffer: Law = {
  number: 7,
  name: 'instrumental anger responds to a boundary more than to empathy, reactive anger the other way round',
  try: (scenario, seed) => {
    const fall = (temperament: 'reactive' | 'instrumental', move: MoveName): number => {
      const caller = createCaller(temperament, 0.6, scenario.caller.grievance / 100);
      turn(caller, { type: 'HEATED' });
      feel(caller, { arousal: 0, heard: 0, grievance: 0, trust: 0 });
      caller.abused = true;
      makeMove(caller, move);
      return 0.6 - caller.arousal;
    };
    return tryAll(scenario, seed, [
      [
        fall('instrumental', 'set-boundary') > fall('instrumental', 'name-feeling'),
        'instrumental anger wants empathy more',
      ],
      [
        fall('reactive', 'name-feeling') > fall('reactive', 'set-boundary'),
        'reactive anger wants a boundary more',
      ],
    ]);
  },
};

const everyCallEnds: Law = {
  number: 8,
  name: 'every player ends every call',
  try: (scenario, seed) =>
    tryAll(
      scenario,
      seed,
      Object.keys(PLAYERS).map((name) => {
        const player = playerNamed(name === 'interrupter' ? 'interrupter:9' : name);
        const ended = player && playCall(scenario, player, seed).view().ended;
        return [ended !== undefined && ended.at < 1_000_000, `${name} does not end`];
      }),
    ),
};

/** The laws that are tried by playing; the ninth, the clock, is a property of the engine. */
export const LAWS: readonly Law[] = [
  interruptionsLengthen,
  earlyFixLengthens,
  calmDownCostsMore,
  backchannelsHelp,
  hotterIsNotFaster,
  insultCostsMoreLater,
  temperamentsDiffer,
  everyCallEnds,
];
