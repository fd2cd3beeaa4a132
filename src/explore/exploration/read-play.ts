import type { Call, RecordedAct } from '../../call/index.ts';
import type { Stage } from '../../crisis/index.ts';
import { type EdgeKind, edgeId, type Scenario } from '../../scenario/index.ts';
import { type Kind, nameOf, type Reached } from './reached.ts';

/** A moment of a play from which another play can go on: the floor is open, or the caller begins to speak. */
export interface Arrival {
  readonly seed: number;
  /** virtual ms */
  readonly at: number;
  /** what was done until then */
  readonly acts: readonly RecordedAct[];
  readonly beat: string;
  readonly stage: Stage;
  readonly doing: 'open' | 'caller';
  readonly flags: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly been: readonly Stage[];
}

/** What tells two arrivals apart: the same beat in another stage, or after other work, is another one. */
export const keyOf = ({ beat, stage, doing, flags, been }: Arrival): string =>
  [doing, beat, stage, [...flags].sort().join(), been.includes('crisis') ? 'crisis' : ''].join('|');

/** Notes all that a play reached, and gives the moments that others can go on from, each place once. */
export const readPlay = (
  scenario: Scenario,
  call: Call,
  seed: number,
  reached: Reached,
): readonly Arrival[] => {
  const { acts, afterCall = {} } = call.record();
  const arrivals = new Map<string, Arrival>();
  const seen = new Set<string>();
  const flags = new Set<string>();
  const said = new Set<string>();
  const been: Stage[] = [];
  let beat = scenario.opening;
  let stage: Stage = 'stimulation';
  const see = (kind: Kind, id: string): void => void seen.add(nameOf(kind, id));
  const edge = (kind: EdgeKind, from: string, reply?: string): void =>
    see('edge', edgeId(reply === undefined ? { kind, from } : { kind, from, reply }, undefined));
  const arrive = (at: number, doing: Arrival['doing']): void => {
    const here = { seed, at, acts, beat, stage, doing, flags, said, been };
    const key = keyOf(here);
    if (arrivals.has(key)) return;
    const before = acts.filter(([done]) => done < at);
    const copied = { flags: new Set(flags), said: new Set(said), been: [...been] };
    arrivals.set(key, { ...here, ...copied, acts: before });
  };

  see('beat', beat);
  for (const { edge: id } of call.roads) see('edge', id);
  for (const cue of call.log) {
    switch (cue.cue) {
      case 'answered':
        been.push(stage);
        break;
      case 'beat':
        beat = cue.beat;
        see('beat', beat);
        break;
      case 'stage':
        stage = cue.to;
        been.push(stage);
        break;
      case 'floor':
        if (cue.floor === 'open' || cue.floor === 'caller') arrive(cue.at, cue.floor);
        break;
      case 'caller-starts':
        see('line', cue.line);
        break;
      case 'effect': {
        const reply = scenario.beats[cue.beat]?.replies.find(({ id }) => id === cue.reply);
        said.add(cue.reply);
        if (cue.late) edge('late', cue.beat);
        if (reply) {
          see('reply', `${cue.beat}/${cue.reply}`);
          edge(cue.taken ? 'reply' : 'refused', cue.beat, cue.reply);
          if (cue.taken) for (const flag of reply.sets ?? []) flags.add(flag);
        } else see('snap', cue.reply);
        break;
      }
      case 'left-waiting':
        edge('silence', cue.beat);
        break;
      case 'interrupted':
        edge('interrupted', cue.beat);
        break;
      case 'ended':
        see('ending', cue.ending);
        break;
      default:
        break;
    }
  }
  if (afterCall.disposition !== undefined) see('disposition', afterCall.disposition);
  if (afterCall.note !== undefined) see('note', afterCall.note);
  for (const sentence of afterCall.message ?? []) see('sentence', sentence);
  for (const name of seen) reached.count(name);
  return [...arrivals.values()];
};
