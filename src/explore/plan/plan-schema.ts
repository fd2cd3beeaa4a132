import { z } from 'zod';
import { form } from '../../scenario/form.ts';
import { duration, id, percent, stage, text } from '../../scenario/notation.ts';
import { OUTCOMES } from '../../scenario/schema.ts';
import { CRITICAL_FAILS } from '../../scoring/index.ts';

const yes = z.literal(true, { error: 'write true, or leave it out' });
const seed = z.number().int().min(0).max(4_294_967_295);

const listed = (given: unknown): unknown => (typeof given === 'string' ? [given] : given);
/** One name or several of them. */
const names = z.preprocess(listed, z.array(id).min(1));
const stages = z.preprocess(listed, z.array(stage).min(1));

/** What can be seen of a call. */
const sight = z.strictObject({
  stage: stages.optional().describe('the caller is in this stage'),
  beat: names.optional().describe('the call is at this beat'),
  says: names.optional().describe('the caller begins to say this line'),
  tells: names.optional().describe('the caller has told this fact, for the first time'),
  step: names.optional().describe('this step of the fix is done'),
  taken: yes.optional().describe('the caller goes along with a reply'),
  refused: yes.optional().describe('the caller is not ready for a reply'),
  interrupts: yes.optional().describe('a reply cuts in on the caller'),
  promise: z.enum(['kept', 'broken']).optional().describe('a promised time is kept, or broken'),
  'heard-at-least': percent.optional().describe('how heard the caller feels, in percent'),
  'heard-at-most': percent.optional(),
  'arousal-at-least': percent.optional().describe('how heated the caller is, in percent'),
  'arousal-at-most': percent.optional(),
  ending: id.optional().describe('the call ends so'),
});

/** How a call has to have ended; all of it. */
const end = sight.extend({
  outcome: z.enum(OUTCOMES).optional(),
  'score-at-least': percent.optional(),
  'score-at-most': percent.optional(),
  critical: z
    .array(z.enum(CRITICAL_FAILS))
    .optional()
    .describe('the critical fails of the call, these and no others; [] for none'),
  'lasts-at-least': duration.optional().describe('from answer to end'),
  'lasts-at-most': duration.optional(),
});

/** A moment that an act waits for: all of it at once. */
const moment = z.strictObject({
  floor: z
    .enum(['caller', 'gap', 'open', 'trainee', 'hold'])
    .optional()
    .describe('caller: they speak. gap: silence, and they go on. open: it is your turn'),
  silence: duration.optional().describe('nobody has spoken for so long'),
  stage: stage.optional(),
  beat: id.optional(),
  says: id.optional().describe('the caller has begun to say this line since the last act'),
  'heard-at-least': percent.optional(),
  'arousal-at-least': percent.optional(),
  'arousal-at-most': percent.optional(),
});

const step = z
  .strictObject({
    at: duration.optional().describe('time since the phone began to ring'),
    when: moment.optional().describe('the moment to wait for'),
    after: duration.optional().describe('so long after that moment, or after the act before'),
    within: duration.optional().describe('gives up waiting after so long; 120s'),
    do: z
      .enum(['answer', 'backchannel', 'breathe', 'hold', 'resume', 'hand-to-lead', 'end'])
      .optional(),
    reply: id.optional().describe('says this reply'),
    see: sight.optional().describe('seen at least once between this act and the next'),
    never: sight.optional().describe('not seen between this act and the next'),
  })
  .refine(({ do: act, reply }) => act === undefined || reply === undefined, {
    error: form('form.one-thing'),
  })
  .refine(({ at, when, after }) => at === undefined || (when ?? after) === undefined, {
    error: form('form.time-of-its-own'),
  });

const play = z
  .strictObject({
    name: text,
    seed: seed.optional(),
    seeds: z.array(seed).min(1).max(100).optional(),
    pause: duration
      .optional()
      .describe('silence that is left before a reply that has no time of its own; 2.5s'),
    murmurs: duration
      .optional()
      .describe('murmurs while the caller speaks, so often; not at all when left out'),
    acts: z.array(step).max(200).optional(),
    player: text.optional().describe('who plays, or who goes on where the acts end'),
    files: z
      .strictObject({
        disposition: id.optional().describe('how the call is filed'),
        note: id.optional().describe('what is written into the ticket'),
        message: z.array(id).min(1).optional().describe('the sentences of the message, in order'),
      })
      .optional()
      .describe('the work after the call; as the player does it, or well, when left out'),
    ends: end.optional().describe('what has to be true of the whole call'),
  })
  .refine((given) => given.seed === undefined || given.seeds === undefined, {
    error: form('form.seeds'),
  })
  .refine(({ acts, player }) => acts !== undefined || player !== undefined, {
    error: form('form.who-plays'),
  });

/** A plan file as its author writes it. */
export const planSchema = z.strictObject({
  call: text.optional().describe('the file of the call; NAME.yaml for NAME.plan.yaml'),
  variant: id.optional().describe('the variant of the call, instead of the call itself'),
  plays: z.array(play).min(1).max(50),
});

/** What is played on a call, and what has to be seen. */
export type Plan = z.output<typeof planSchema>;
export type PlannedPlay = Plan['plays'][number];
export type Step = z.output<typeof step>;
export type Moment = z.output<typeof moment>;
export type Sight = z.output<typeof sight>;
export type End = z.output<typeof end>;
