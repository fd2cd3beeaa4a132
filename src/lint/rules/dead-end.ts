import type { Path } from '../../scenario/index.ts';
import type { Stuck } from '../course.ts';
import type { Found, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { shortened } from '../wording.ts';

/** A call can come to where no road leads to an ending any more. */
export const deadEnd: Rule = {
  code: 'dead-end',
  severity: 'error',
  summary: 'A call can come to where nothing leads to an ending any more.',
  wrong:
    'On some way through the call it comes to a beat, or takes a reply, after which no reply, no silence and no stage leads to an ending: it can only be given up. A common cause is a step of the fix that is taken early, by a reply that sets none of the flags that the roads ask for.',
  mend: 'Follow the way that the message names. Give the last beat on it a road out, or let the reply that it names set the same flags and lead to the same place as the one that is meant for it.',
  why: 'The trainee does everything right from there on and the caller hangs up on them all the same. Nothing is learned from that.',
  bad: `step-queue:
  stage: [stabilization]
  replies:
    # she follows, and then the call goes round in step-queue for ever
    - { id: queue-icon, moves: [solve-step, confirm], step: open-queue, … }`,
  good: `step-queue:
  stage: [stabilization]
  replies:
    - { id: queue-icon, moves: [solve-step, confirm], step: open-queue, to: step-offline, … }`,
  everyWay: true,
  find: (call) => {
    const stuck = call.course.stuck();
    const beats = new Set(stuck.map(({ moment }) => moment.beat));
    const lost = [...beats].filter((name) => isLost(call, name, stuck));
    return [
      ...lost
        .filter((name) =>
          stuck.every(({ moment, next }) => moment.beat !== name || onlyTo(next, name)),
        )
        .map(
          (name): Found => ({
            path: ['beats'],
            key: name,
            what: { says: 'dead-end.beat', values: { name } },
            remedy: { says: 'dead-end.beat-mend' },
          }),
        ),
      ...entriesOf(stuck, lost).map(({ by, way }) => lostAfter(call, by, way)),
    ];
  },
};

const onlyTo = (next: readonly string[], name: string): boolean =>
  next.every((beat) => beat === name);

/** Whether calls are stuck at a beat however they came there. */
const isLost = ({ course }: Subject, name: string, stuck: readonly Stuck[]): boolean =>
  course.beats.get(name)?.length ===
  stuck.filter(({ moment }) => moment.beat === name && moment.floor === 'open').length;

interface Entry {
  readonly by: Path;
  readonly way: Stuck;
}

/** The replies and edges after which a call is stuck in beats that others leave. */
const entriesOf = (stuck: readonly Stuck[], lost: readonly string[]): Entry[] => {
  const found = new Map<string, Entry>();
  for (const way of stuck)
    for (const { by } of way.entries)
      if (!lost.includes(way.moment.beat) && !found.has(by.join('/')))
        found.set(by.join('/'), { by, way });
  return [...found.values()];
};

const lostAfter = ({ scenario, course }: Subject, by: Path, { moment, entries }: Stuck): Found => {
  const from = entries[0]?.from ?? moment;
  const [, beat, part, n] = by;
  const reply = part === 'replies' ? scenario.beats[String(beat)]?.replies[Number(n)] : undefined;
  const way = [
    ...course.wayTo(from).slice(-4),
    ...(moment.beat === from.beat ? [] : [moment.beat]),
  ];
  const values = { stage: from.stage, what: way.join(' > ') };
  return {
    path: reply ? [...by, 'says'] : by,
    what: reply
      ? { says: 'dead-end.reply', values: { ...values, says: shortened(reply.says) } }
      : { says: 'dead-end.after-this', values },
    remedy: reply?.step
      ? { says: 'dead-end.step-mend', values: { name: reply.step } }
      : { says: 'dead-end.mend' },
  };
};
