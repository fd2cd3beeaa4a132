import { z } from 'zod';
import { type MESSAGE_PARTS, message, wrapUp } from './after-call-schema.ts';
import { beat, type reply, snap } from './beat-schema.ts';
import { caller, knowledgeEntry, lead, ticket } from './caller-schema.ts';
import { type condition, line, lines, ROAD, route } from './line-schema.ts';
import { callId, id, stage, text, told } from './notation.ts';
import { language } from './translation-schema.ts';

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
  outcome: told(
    z.enum(OUTCOMES),
    'What kind of ending it is: the work is done (`resolved`) or its next step agreed (`agreed`), the caller rings off (`hung-up`), the lead takes over (`handed-over`), the trainee puts the phone down (`cut-off`) or lets it ring (`unanswered`). The last four every call needs.',
    'resolved',
  ),
  title: told(text, 'The headline of the debrief.', 'She shouted, you waited, and it printed.'),
  says: told(lines.optional(), 'What the caller says there, before the line goes dead.'),
});

/** What may be hard to hear, and is said before the call. */
const CONTENT = ['insults', 'slurs', 'threats', 'illness', 'job-loss'] as const;

const reactions = z.strictObject({
  interrupted: told(lines.min(1), 'When the trainee cuts in.'),
  'too-early': told(lines.min(1), 'When not ready for a reply.'),
  'left-waiting': told(lines.min(1), 'When the open floor is left empty.'),
  'put-on-hold': told(lines.min(1), 'When put on hold in mid-sentence, for a moment only.'),
  resumed: told(lines.min(1), 'When taken off hold.'),
  offended: told(lines.min(1), 'When the trainee does harm.'),
  'called-back': told(lines.min(1).optional(), 'When rung back in time, as was promised.'),
  'called-back-late': told(lines.min(1).optional(), 'When rung back later than promised.'),
});

const ventLine = line.extend({
  opens: told(
    id.optional(),
    'The floor opens here, at this beat, though the story is not out.',
    'still-there',
  ),
});

/** A scenario file as the trainer writes it. */
export const scenarioSchema = z.strictObject({
  format: told(z.literal(1), 'The version of this notation: 1.'),
  id: told(
    callId,
    'Name of the call in addresses and records; as the file is named.',
    'board-report',
  ),
  title: told(text, 'Title of the call.', 'The board report won’t print'),
  summary: told(
    text,
    'One line for the list of calls.',
    'Forty pages, and a board at half past four.',
  ),
  language: told(
    language.optional(),
    'The language in which the call is written, as a tag; `en` without it. Translations lie beside the file: see docs/translating-calls.md.',
    'en',
  ),
  caller: told(caller, 'Who rings, in what state, and what they do not say at once.'),
  content: told(
    z.array(z.enum(CONTENT)).optional(),
    'What a trainee or their team may want to know before taking the call; it is shown there.',
    ['insults'],
  ),
  lead: told(lead, 'The lead of the shift, who can take the call over.'),
  ticket: told(ticket, 'What the trainee can look up about the call.'),
  knowledge: told(
    z.array(knowledgeEntry).min(1),
    'The knowledge base. One entry mends the fault; others may tempt.',
  ),
  fix: told(
    id,
    'The entry of the knowledge base that mends the fault. Its steps are taken one after the other.',
    'ready-but-nothing',
  ),
  facts: told(
    z.record(id, text),
    'What there is to learn from the caller, each in a few words. Lines `tells` them, replies `uses` them.',
    { 'board-time': 'the board sits at 16:30' },
  ),
  opening: told(id, 'The beat that is open when the call is answered.', 'pick-up'),
  vent: told(z.array(ventLine).min(1), 'What has to come out, in order, a breath a line.'),
  reactions: told(
    reactions,
    'What this caller says where a beat or a reply has nothing of its own. One of each list is drawn.',
  ),
  snaps: told(
    z.array(snap).min(1),
    'What comes to the lips of a trainee who has lost composure; it takes the place of another reply.',
  ),
  landing: told(
    z.partialRecord(stage, route),
    `Where the call goes when the caller turns to a stage that the present beat is not made for. ${ROAD} Every stage but the first needs one.`,
    { crisis: 'outburst' },
  ),
  beats: told(z.record(id, beat), 'The points where the floor opens, each under a name.'),
  endings: told(z.record(id, ending), 'How the call can come out, each under a name.'),
  'wrap-up': told(
    wrapUp.optional(),
    'After-call work: how the call is filed, and what is written into the ticket.',
  ),
  message: told(
    message.optional(),
    'A message that is written after the call, composed of offered sentences.',
  ),
});

/** A scenario as it is played. */
export type ScenarioContent = z.output<typeof scenarioSchema>;
export type Line = z.output<typeof line>;
export type VentLine = ScenarioContent['vent'][number];
export type Reply = z.output<typeof reply>;
export type Beat = z.output<typeof beat>;
export type Ending = z.output<typeof ending>;
/** What a sentence of a message gives its reader. */
export type MessagePart = (typeof MESSAGE_PARTS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Condition = z.output<typeof condition>;
export type Route = z.output<typeof route>;
