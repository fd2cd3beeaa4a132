import { MOVES, type Stage } from '../crisis/index.ts';
import type { Path, Reply, Route, VentLine } from '../scenario/index.ts';
import type { Ground } from './ground.ts';
import { AGREED, LED, type Moment } from './moment.ts';
import { createRoads, type Lead, marking, type Notes } from './roads.ts';

/** To which stages a caller can turn; see the machine of the six stages. */
const TURNS: Readonly<Record<Stage, readonly Stage[]>> = {
  stimulation: ['escalation', 'crisis', 'post-crisis'],
  escalation: ['crisis', 'de-escalation'],
  crisis: ['de-escalation'],
  'de-escalation': ['crisis', 'escalation', 'stabilization'],
  stabilization: ['crisis', 'escalation', 'post-crisis'],
  'post-crisis': [],
};

/** Where a caller can follow any step. */
const STEADY: readonly Stage[] = ['stimulation', 'stabilization', 'post-crisis'];

/** A moment that can come next, and the part of the file by which it comes. */
export interface Way {
  readonly moment: Moment;
  readonly by: Path;
}

/** What can come next; `ended` where one of the ways leads out of the call. */
export interface Next {
  readonly ways: readonly Way[];
  readonly ended: boolean;
}

/** Makes the step from each moment of a scenario to those that can come next, as the engine would make it. */
export const createStep = (ground: Ground, notes: Notes): ((moment: Moment) => Next) => {
  const { content, marks, factsOf } = ground;
  const { hear, leads, enter } = createRoads(ground, notes);
  const [led, agreed] = [marks.of('state', LED), marks.of('state', AGREED)];
  let ways: Way[] = [];
  let ended = false;

  const go = (by: Path, { at, to }: Lead, keeps = false): void => {
    const ending = to === undefined ? undefined : content.endings[to];
    if (to !== undefined && ending !== undefined) {
      ended = true;
      notes.endings.add(to);
      hear(ending.says, at);
    } else for (const moment of enter(at, to, keeps)) ways.push({ moment, by });
  };

  /** Whether the work can be done, or its next step agreed. */
  const canBeSettled = ({ steps, maybe }: Moment): boolean =>
    (maybe & agreed) !== 0 || (ground.steps.length > 0 && steps === ground.steps.length);

  /** The stages that the caller can turn to, and the marks that change with it. */
  const turns = (moment: Moment): Moment[] =>
    TURNS[moment.stage].flatMap((stage) => {
      const storyOut = moment.floor === 'open' && moment.story === content.vent.length;
      if (stage === 'de-escalation' && !storyOut) return [];
      if (stage === 'stabilization' && (moment.maybe & led) === 0) return [];
      if (stage === 'post-crisis' && !canBeSettled(moment)) return [];
      const turned = marking({ ...moment, stage }, marks.of('been', stage));
      if (stage === 'de-escalation') return [turned];
      // whoever rises lets go of what was agreed; whoever is steady has been led there
      return stage === 'crisis' || stage === 'escalation'
        ? [{ ...turned, surely: turned.surely & ~led, maybe: turned.maybe & ~led }]
        : [marking(turned, led)];
    });

  const turn = (moment: Moment): void => {
    for (const turned of turns(moment)) {
      const by = ['landing', turned.stage];
      if (content.beats[moment.beat]?.stage.includes(turned.stage))
        ways.push({ moment: turned, by });
      else for (const lead of leads(content.landing[turned.stage], turned)) go(by, lead, true);
    }
  };

  /** The call comes to its good ending by itself. */
  const close = ({ surely, maybe }: Moment): void => {
    const ending = (first: string, second: string): string | undefined => {
      const entries = Object.entries(content.endings);
      const found = entries.find(([, { outcome }]) => outcome === first);
      return (found ?? entries.find(([, { outcome }]) => outcome === second))?.[0];
    };
    for (const name of [
      ...((maybe & agreed) === 0 ? [] : [ending('agreed', 'resolved')]),
      ...((surely & agreed) === 0 ? [ending('resolved', 'agreed')] : []),
    ]) {
      if (name === undefined) continue;
      notes.endings.add(name);
      hear(content.endings[name]?.says, { ...FAR, surely, maybe });
      ended = true;
    }
  };

  /** The caller tells on, up to where the floor opens. */
  const tellOn = (moment: Moment): Way => {
    let { told } = moment;
    for (let n = moment.story; n < content.vent.length; n += 1) {
      const line = content.vent[n] as VentLine;
      if (line.tells) told |= factsOf(line.tells);
      notes.seen.add(line);
      const { opens } = line;
      if (opens === undefined) continue;
      const by = ['vent', n, 'opens'];
      const after = { ...moment, story: n + 1, told };
      if (!content.beats[opens]?.stage.includes(moment.stage)) return { moment: after, by };
      notes.opened.add(line);
      return { moment: { ...after, floor: 'open', beat: opens }, by };
    }
    const out = { story: content.vent.length, told: told | moment.coming, coming: 0n };
    return { moment: { ...moment, ...out, floor: 'open' }, by: ['vent'] };
  };

  const cutIn = (moment: Moment): void => {
    const { interrupted } = content.beats[moment.beat] ?? {};
    const path = ['beats', moment.beat, 'interrupted'];
    hear(interrupted?.says, moment);
    for (const lead of leads(interrupted?.to, moment)) if (lead.to !== undefined) go(path, lead);
  };

  const keepSilent = (moment: Moment): void => {
    const { silence } = content.beats[moment.beat] ?? {};
    const path = ['beats', moment.beat, 'silence'];
    const told = hear(silence?.says, moment);
    for (const lead of leads(silence?.to, moment)) go(path, { ...lead, at: { ...lead.at, told } });
  };

  /** The trainee says a reply to its end, in time or late. */
  const answer = (moment: Moment, reply: Reply, path: Path): void => {
    const { late } = content.beats[moment.beat] ?? {};
    for (const taken of outcomesOf(ground.steps, moment, reply)) {
      notes[taken ? 'taken' : 'refused'].add(reply);
      const after = taken ? effectOf(moment, reply) : marking(moment, marks.of('said', reply.id));
      const told = hear(taken ? reply.answer : reply.refused, after, !taken);
      const from = told === after.told ? after : { ...after, told };
      const along = (to: Route | undefined): readonly Lead[] =>
        taken || typeof to !== 'string' ? leads(to, from, !taken) : [{ to: undefined, at: from }];
      for (const lead of along(reply.to)) go(path, lead);
      if (!late) continue;
      hear(late.says, from, !taken);
      for (const lead of along(late.to))
        if (lead.to !== undefined) go(['beats', moment.beat, 'late'], lead);
    }
  };

  const effectOf = (moment: Moment, { id, moves, sets, step, agrees }: Reply): Moment => {
    let bits = marks.of('said', id);
    for (const flag of sets ?? []) bits |= marks.of('flag', flag);
    if (agrees || moves.some((move) => move === 'redirect' || move === 'offer-choice')) bits |= led;
    if (agrees) bits |= agreed;
    const marked = marking(moment, bits);
    return step === undefined ? marked : { ...marked, steps: moment.steps + 1 };
  };

  return (moment) => {
    ways = [];
    ended = false;
    turn(moment);
    if (canBeSettled(moment) || (moment.stage === 'post-crisis' && moment.floor === 'open'))
      close(moment);
    if (moment.floor === 'caller' || moment.story === content.vent.length) cutIn(moment);
    if (moment.floor === 'caller') ways.push(tellOn(moment));
    else {
      keepSilent(moment);
      for (const [n, reply] of (content.beats[moment.beat]?.replies ?? []).entries())
        answer(moment, reply, ['beats', moment.beat, 'replies', n]);
    }
    return { ways, ended };
  };
};

/** Where a call has come that ends by itself; only its marks matter for what is said there. */
const FAR = {
  floor: 'open',
  beat: '',
  stage: 'post-crisis',
  story: 0,
  steps: 0,
  told: 0n,
  coming: 0n,
} as const;

/** Whether a caller can take a reply, and whether they can refuse it, with so many steps of the fix taken. */
const outcomesOf = (
  steps: readonly string[],
  { stage, steps: done }: Pick<Moment, 'stage' | 'steps'>,
  { moves, step }: Pick<Reply, 'moves' | 'step'>,
): readonly boolean[] => {
  if (step !== undefined && steps[done] !== step) return [false];
  const gates = moves.flatMap((move) => MOVES[move].gate ?? []);
  if (gates.length === 0 || STEADY.includes(stage)) return [true];
  return gates.includes('stable') || stage === 'crisis' ? [false] : [true, false];
};
