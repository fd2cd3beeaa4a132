import type { Line, Reply } from '../../scenario/index.ts';

/** A line of the plain call. */
export const line = (id: string, says: string, more: Partial<Line> = {}): Line => ({
  id,
  says,
  ...more,
});

/** A reply of the plain call, taken with a short yes. */
export const reply = (id: string, moves: Reply['moves'], more: Partial<Reply> = {}): Reply => ({
  id,
  says: 'That is one thing a technician could say at this point of the call.',
  moves,
  answer: [line(`${id}-a`, 'Yes. All right.')],
  coach: 'It did what such a reply does here.',
  ...more,
});

/** The replies that every beat of the plain call has beside its own; `step` is one that is not next there. */
export const temptations = (beat: string, step: string): Reply[] => [
  reply(`${beat}-fix`, ['solve-step'], {
    step,
    refused: [line(`${beat}-fix-r`, 'No, you are not listening to what I am telling you.')],
  }),
  reply(`${beat}-calm`, ['calm-down'], {
    answer: [line(`${beat}-calm-a`, 'Do not tell me to calm down, just do not.')],
  }),
  reply(`${beat}-limit`, ['set-boundary', 'offer-choice'], {
    answer: [line(`${beat}-limit-a`, 'Fine. Have it your way, then.')],
  }),
];

/** Names the feeling, with what the caller has told. */
export const feeling = (n: number): Reply =>
  reply(`feel-${n}`, ['name-feeling'], { uses: ['fault'], to: `lead-${n}` });

/** Leads back to the fault. */
export const lead = (n: number): Reply => reply(`lead-${n}`, ['redirect']);
