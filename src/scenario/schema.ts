import { z } from 'zod';
import { HARMING, HELPING } from '../crisis/moves/names.ts';
import { STAGES } from '../crisis/stage.ts';
import { TEMPERAMENTS } from '../crisis/temperament.ts';

// the page forbids making code from text, which is zod's faster way
z.config({ jitless: true });

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id is written in small letters, digits and hyphens')
  // every object has a part of that name already
  .refine((name) => name !== 'constructor', 'this one name is taken');
const text = z.string().trim().min(1).max(600);
const percent = z.number().min(0).max(100);

/** A length of time as a trainer writes it, `1.8s` or `800ms`; read as whole milliseconds, at most ten minutes. */
const duration = z
  .string()
  .regex(/^\d+(\.\d{1,3})?\s?(ms|s)$/, 'a time is a number and a unit: 1.8s or 800ms')
  .transform((written) => {
    const amount = Number.parseFloat(written);
    return Math.round(written.endsWith('ms') ? amount : amount * 1000);
  })
  .refine((ms) => ms <= 600_000, 'a time is at most 600s');

const stage = z.enum(STAGES);
const move = z.enum([...HELPING, ...HARMING]);

/** When something holds: every part that is given has to. */
const condition = z.strictObject({
  stage: z.array(stage).min(1).optional().describe('the caller is in one of these stages'),
  flags: z.array(id).min(1).optional().describe('all of these flags are set'),
  unless: z.array(id).min(1).optional().describe('none of these flags is set'),
  been: z.array(stage).min(1).optional().describe('the caller has been in all of these stages'),
  said: z.array(id).min(1).optional().describe('all of these replies were given, in full'),
  refused: z.boolean().optional().describe('the caller was not ready for the reply just given'),
  heard: percent.optional().describe('the caller feels heard at least this much, in percent'),
  temperament: z
    .array(z.enum(TEMPERAMENTS))
    .min(1)
    .optional()
    .describe('the caller is of one of these temperaments'),
});

const line = z.strictObject({
  id: id.describe('stable name of the line, unique in the file'),
  says: text.describe('what the caller says, one breath'),
  pause: duration
    .optional()
    .describe('silence after the line, after which the caller goes on by themselves'),
  tells: z.array(id).optional().describe('facts that this line makes known'),
  abuse: z.boolean().optional().describe('the line insults the trainee'),
  threat: z
    .boolean()
    .optional()
    .describe('the line threatens; after it only leaving and reporting is right'),
  when: condition.optional(),
});
const lines = z.array(line);

/** Where the call goes: a beat, or `end: …`; the first entry whose condition holds. */
const target = id;
const route = z.union([
  target,
  z.array(z.strictObject({ when: condition.optional(), go: target })).min(1),
]);

const reply = z.strictObject({
  id,
  says: text.describe('what the trainee says'),
  moves: z.array(move).min(1).describe('what the reply does, in the vocabulary of the trade'),
  uses: z
    .array(id)
    .optional()
    .describe('facts that the reply answers to; the caller must have told them'),
  asks: z
    .array(id)
    .optional()
    .describe('facts that the reply asks for; whoever has told them already minds'),
  promises: duration.optional().describe('how long the reply says that a hold will take'),
  callback: duration
    .optional()
    .describe('the reply promises to ring back within this time; the caller rings off'),
  step: id.optional().describe('the step of the fix that this reply takes'),
  agrees: z
    .boolean()
    .optional()
    .describe('with this the next step is agreed, and the work is done for today'),
  sets: z.array(id).optional().describe('flags that this reply sets, when the caller takes it'),
  answer: lines.optional().describe('what the caller says to it'),
  refused: lines.optional().describe('what the caller says instead, when not ready for it'),
  to: route.optional().describe('where the call goes from here; nowhere, when not given'),
  coach: text.describe(
    'for the debrief: what it did to this caller here, and what the caller needed',
  ),
});

const beat = z.strictObject({
  stage: z.array(stage).min(1).describe('the stages in which this beat makes sense'),
  says: lines.optional().describe('what the caller says on the way into the beat'),
  jolt: percent.optional().describe('something upsets the caller here; rise of arousal in percent'),
  replies: z.array(reply).min(2).max(6),
  silence: z
    .strictObject({ says: lines.optional(), to: route.optional() })
    .optional()
    .describe('what happens when the trainee lets the open floor lie for eight seconds'),
  interrupted: lines.optional().describe('what the caller says when interrupted here'),
});

/** How a call can come out. The last four are the engine's to reach, and each file says what is said there. */
export const OUTCOMES = [
  'resolved',
  'agreed',
  'hung-up',
  'handed-over',
  'cut-off',
  'unanswered',
] as const;

const ending = z.strictObject({
  outcome: z.enum(OUTCOMES),
  title: text.describe('the headline of the debrief'),
  says: lines.optional(),
});

/** What may be hard to hear, and is said before the call. */
export const CONTENT = ['insults', 'slurs', 'threats', 'illness', 'job-loss'] as const;

/** After-call work: how the call is filed, and what is written where the caller cannot hear it. */
const wrapUp = z.strictObject({
  dispositions: z
    .array(
      z.strictObject({
        id,
        label: text.describe('how the call is filed'),
        fits: z.array(id).describe('the endings that it is true of'),
        coach: text,
      }),
    )
    .min(2)
    .max(6),
  notes: z
    .array(
      z.strictObject({
        id,
        says: text.describe('what is written into the ticket'),
        moves: z.array(move).min(1).describe('what the note does, in the vocabulary of the trade'),
        coach: text,
      }),
    )
    .min(2)
    .max(6),
});

/** What a service update has to give its readers, in the order in which they want it. */
export const MESSAGE_PARTS = ['impact', 'status', 'next-time'] as const;

/** The written channel: a message that is composed of offered sentences after the call, chosen and ordered. */
const message = z.strictObject({
  to: text.describe('who reads it'),
  task: text.describe('what is to be written, and why now'),
  peer: lines.optional().describe('what somebody at the next desk says about it meanwhile'),
  sentences: z
    .array(
      z.strictObject({
        id,
        says: text,
        gives: z
          .array(z.enum(MESSAGE_PARTS))
          .optional()
          .describe('what the sentence gives its reader'),
        moves: z.array(move).optional().describe('what else it does: own-mistake, blame, jargon…'),
        coach: text,
      }),
    )
    .min(6)
    .max(14),
  most: z.number().int().min(2).max(8).describe('how many sentences the message may have'),
});

/** A scenario file as the trainer writes it. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: text,
  summary: text.describe('one line for the list of calls'),
  caller: z.strictObject({
    name: text,
    called: text.describe('the name used for the caller in the call'),
    pronoun: z.enum(['she', 'he', 'they']),
    role: text.describe('shown on the softphone'),
    department: text.describe('one or two words, for the list of calls'),
    face: id.describe('the folder of faces under assets/portraits'),
    voice: z
      .strictObject({ pitch: z.number().int().min(70).max(320) })
      .describe('pitch at rest, in Hz'),
    temperament: z.enum(TEMPERAMENTS),
    arousal: percent.describe('how heated the caller is when the call is answered'),
    grievance: percent.describe('how wronged the caller already feels'),
    story: text.describe('what the caller does not say to someone who has not earned it'),
    hides: z
      .array(id)
      .optional()
      .describe('the facts that make up the hidden story; somewhere a line tells each of them'),
  }),
  content: z
    .array(z.enum(CONTENT))
    .optional()
    .describe('what a trainee or their team may want to know before taking the call'),
  lead: z.strictObject({ name: text, note: text }),
  ticket: z.strictObject({
    number: text,
    subject: text,
    fields: z
      .array(z.strictObject({ label: text, value: text }))
      .min(1)
      .max(8),
    earlier: z.array(z.strictObject({ when: text, what: text })).max(12),
    notice: text.optional(),
  }),
  knowledge: z
    .array(
      z.strictObject({
        id,
        title: text,
        steps: z.array(z.strictObject({ id, text })).max(12),
        otherwise: z.array(text).max(6).optional(),
      }),
    )
    .min(1),
  fix: id.describe('the entry of the knowledge base that mends the fault'),
  facts: z.record(id, text).describe('what there is to learn from the caller, each in a few words'),
  opening: id.describe('the beat that is open when the call is answered'),
  vent: z
    .array(
      line.extend({
        opens: id
          .optional()
          .describe('the floor opens here, at this beat, though the story is not out'),
      }),
    )
    .min(1)
    .describe('what has to come out, in order'),
  reactions: z
    .strictObject({
      interrupted: lines.min(1),
      'too-early': lines.min(1),
      'left-waiting': lines.min(1),
      'put-on-hold': lines.min(1),
      resumed: lines.min(1),
      offended: lines.min(1),
      'called-back': lines.min(1).optional(),
      'called-back-late': lines.min(1).optional(),
    })
    .describe('what this caller says where a beat or a reply has nothing of its own'),
  snaps: z
    .array(
      z.strictObject({
        id,
        says: text,
        moves: z.array(move).min(1),
        answer: lines.optional(),
        coach: text,
      }),
    )
    .min(1)
    .describe('what comes to the lips of a trainee who has lost composure'),
  landing: z
    .partialRecord(stage, route)
    .describe('where the call goes when the stage turns to one that the beat is not made for'),
  beats: z.record(id, beat),
  endings: z.record(id, ending),
  'wrap-up': wrapUp.optional(),
  message: message.optional(),
});

/** A scenario as it is written: times in the trainer's notation, defaults left out. */
export type ScenarioSource = z.input<typeof scenarioSchema>;
/** A scenario as it is played. */
export type ScenarioContent = z.output<typeof scenarioSchema>;
export type Line = z.output<typeof line>;
export type VentLine = ScenarioContent['vent'][number];
export type Reply = z.output<typeof reply>;
export type Beat = z.output<typeof beat>;
export type Ending = z.output<typeof ending>;
export type Outcome = (typeof OUTCOMES)[number];
export type Condition = z.output<typeof condition>;
export type Route = z.output<typeof route>;
