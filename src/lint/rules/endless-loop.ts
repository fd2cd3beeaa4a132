import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** Beats that lead to one another and nowhere else. */
export const endlessLoop: Rule = {
  code: 'endless-loop',
  severity: 'error',
  summary: 'Beats lead to one another and to nothing else.',
  wrong:
    'Two or more beats form a ring: whatever is said in one of them leads to another of them, and no stage that the caller can turn to leads out.',
  mend: 'Give one of the beats a road out of the ring, or a reply that leads the caller on (`redirect`, `offer-choice`) so that their stage can turn.',
  why: 'The call goes round until the caller, or the clock, gives up.',
  bad: `here:
  replies: [{ id: here-on, to: there, … }]
there:
  replies: [{ id: there-back, to: here, … }]`,
  good: `here:
  replies: [{ id: here-on, to: there, … }]
there:
  replies:
    - { id: there-back, to: here, … }
    - { id: there-out, to: way-back, … }`,
  everyWay: true,
  find: ({ course, beats }) => {
    const stuck = course.stuck();
    const next = new Map<string, Set<string>>();
    for (const { moment, next: beatsAfter } of stuck)
      next.set(moment.beat, new Set([...(next.get(moment.beat) ?? []), ...beatsAfter]));
    const lost = new Set(stuck.map(({ moment }) => moment));
    const stays = new Set(
      course.open.filter((moment) => !lost.has(moment)).map(({ beat }) => beat),
    );
    const ring = beats
      .map(({ name }) => name)
      .filter((name) => !stays.has(name) && [...(next.get(name) ?? [])].some((to) => to !== name));
    const [first, ...others] = ring;
    if (first === undefined || others.length === 0) return [];
    return [
      {
        path: ['beats'],
        key: first,
        what: { says: 'endless-loop.what', values: { what: listed(ring) } },
        remedy: { says: 'endless-loop.mend' },
      },
    ];
  },
};
