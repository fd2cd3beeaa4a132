import type { Condition, Line, Reply, Route } from '../scenario/index.ts';
import type { Ground } from './ground.ts';
import { type Moment, UNKNOWN } from './moment.ts';

/** What is noticed on the way: everything that can be said, and every road that can be taken. */
export interface Notes {
  /** the lines and the entries of roads */
  readonly seen: Set<object>;
  /** the lines of the story after which the floor opens */
  readonly opened: Set<object>;
  readonly taken: Set<Reply>;
  readonly refused: Set<Reply>;
  readonly endings: Set<string>;
}

/** Where a road can lead at a moment, and what is then known of it. */
export interface Lead {
  /** undefined where no road is open */
  readonly to: string | undefined;
  readonly at: Moment;
}

/** A moment with marks set. */
export const marking = (moment: Moment, bits: number): Moment => {
  const kept = bits & ~UNKNOWN;
  return (moment.surely & moment.maybe & kept) === kept
    ? moment
    : { ...moment, surely: moment.surely | kept, maybe: moment.maybe | kept };
};

/** Lines and roads of a scenario, at one moment or another. */
export interface Roads {
  /** Notes which of these lines can be said. Gives what is told after them on every way. */
  hear(lines: readonly Line[] | undefined, moment: Moment, refused?: boolean): bigint;
  /** Where a route can lead. */
  leads(to: Route | undefined, moment: Moment, refused?: boolean): readonly Lead[];
  /** The call comes to a beat, or stays where it is; the caller speaks, unless they have nothing to say and `keeps`. */
  enter(moment: Moment, target: string | undefined, keeps: boolean): readonly Moment[];
}

/** The lines and roads of a scenario. What is seen of them goes into the notes. */
export const createRoads = (ground: Ground, { seen }: Notes): Roads => {
  const { content, factsOf, verdict } = ground;
  const hear: Roads['hear'] = (lines, moment, refused = false) => {
    let { told } = moment;
    for (const line of lines ?? []) {
      const said = verdict(line.when, moment, refused);
      if (said !== 'never') seen.add(line);
      if (said === 'always' && line.tells) told |= factsOf(line.tells);
    }
    return told;
  };
  const leads: Roads['leads'] = (to, moment, refused = false) => {
    if (to === undefined || typeof to === 'string') return [{ to, at: moment }];
    const found: Lead[] = [];
    for (const entry of to) {
      const open = verdict(entry.when, moment, refused);
      if (open === 'never') continue;
      seen.add(entry);
      found.push({ to: entry.go, at: entry.when ? knowing(ground, entry.when, moment) : moment });
      if (open === 'always') return found;
    }
    return [...found, { to: undefined, at: moment }];
  };
  const enter: Roads['enter'] = (moment, target, keeps) => {
    // with the story out, the floor opens again after what is said now; nothing can happen before that could not then
    const storyOut = moment.story === content.vent.length;
    const floor = storyOut ? 'open' : keeps ? moment.floor : 'caller';
    const beat = target === undefined ? undefined : content.beats[target];
    if (target === undefined || beat === undefined || target === moment.beat)
      return [{ ...moment, floor }];
    const told = hear(beat.says, moment);
    const entered: Moment = {
      ...moment,
      beat: target,
      ...(storyOut ? { told } : { coming: moment.coming | told }),
    };
    if (storyOut || floor === 'caller') return [{ ...entered, floor }];
    const speaks = (beat.says ?? []).map(({ when }) => verdict(when, moment));
    return [
      ...(speaks.some((said) => said !== 'never')
        ? [{ ...entered, floor: 'caller' as const }]
        : []),
      ...(speaks.includes('always') ? [] : [{ ...entered, floor }]),
    ];
  };
  return { hear, leads, enter };
};

/** The moment, with what is known of it where a condition has held. */
const knowing = (
  { marks }: Ground,
  { flags, unless, been, said }: Condition,
  moment: Moment,
): Moment => {
  const bits = [
    ...(flags ?? []).map((name) => marks.of('flag', name)),
    ...(been ?? []).map((name) => marks.of('been', name)),
    ...(said ?? []).map((name) => marks.of('said', name)),
  ].reduce((sum, bit) => sum | bit, 0);
  const without = (unless ?? []).reduce((sum, name) => sum | marks.of('flag', name), 0);
  const marked = marking(moment, bits);
  return { ...marked, maybe: marked.maybe & ~without };
};
