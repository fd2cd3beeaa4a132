import { z } from 'zod';
import { lines } from './line-schema.ts';
import { id, ids, move, moves, text, told } from './notation.ts';

const coach = told(
  text,
  'For the debrief: what it gives, or costs, whoever reads it next. Two sentences.',
  'Whoever opens this ticket next knows what was done, and nothing about her voice.',
);

/** After-call work: how the call is filed, and what is written where the caller cannot hear it. */
export const wrapUp = z.strictObject({
  dispositions: told(
    z
      .array(
        z.strictObject({
          id: told(id, 'Stable name of the disposition.', 'mended'),
          label: told(text, 'How the call is filed, in a few words.', 'Mended on the line'),
          fits: told(
            ids,
            'The endings that it is true of. Where none of them is true of an ending, no wrap-up is offered there.',
            ['printed'],
          ),
          coach,
        }),
      )
      .min(2)
      .max(6),
    'How the call can be filed. Which of them is true depends on how it ended.',
  ),
  notes: told(
    z
      .array(
        z.strictObject({
          id: told(id, 'Stable name of the note.', 'note-plain'),
          says: told(
            text,
            'What is written into the ticket. All notes are plausible and about equally long.',
            'Printer was set offline by the update. Tick removed, four jobs cancelled with her consent, all pages out.',
          ),
          moves: told(
            moves,
            'What the note does, in the vocabulary of the trade: `speak-well` and `confirm` help, `blame`, `disparage` and `jargon` harm.',
            ['confirm', 'speak-well'],
          ),
          fits: told(
            ids.optional(),
            'The endings at which it is offered, since it is true of them. Without it: the good ones, resolved and agreed.',
            ['printed'],
          ),
          coach,
        }),
      )
      .min(2)
      .max(6),
    'What can be written into the ticket. Speaking well of the caller counts, and so does running them down.',
  ),
});

/** What a service update has to give its readers, in the order in which they want it. */
export const MESSAGE_PARTS = ['impact', 'status', 'next-time'] as const;

/** The written channel: a message that is composed of offered sentences after the call, chosen and ordered. */
export const message = z.strictObject({
  to: told(text, 'Who reads it.', 'Everybody in buildings A to D'),
  task: told(
    text,
    'What is to be written, and why now.',
    'The network is back. Write the update that goes out at six.',
  ),
  peer: told(lines.optional(), 'What somebody at the next desk says about it meanwhile.'),
  sentences: told(
    z
      .array(
        z.strictObject({
          id: told(id, 'Stable name of the sentence.', 'tills-down'),
          says: told(
            text,
            'The sentence.',
            'For six hours nobody in the canteen could take a card, and the queue went out of the door.',
          ),
          gives: told(
            z.array(z.enum(MESSAGE_PARTS)).optional(),
            'What the sentence gives its reader: what it was like for them (`impact`), how things stand (`status`), when they hear more or what will be different (`next-time`).',
            ['impact'],
          ),
          moves: told(
            z.array(move).optional(),
            'What else it does, in the vocabulary of the trade, such as `own-mistake`, `acknowledge`, `blame` or `jargon`.',
            ['blame'],
          ),
          coach,
        }),
      )
      .min(6)
      .max(14),
    'The sentences on offer; the trainee takes some of them and puts them in order. Impact, status and next time, in this order, make a good one.',
  ),
  most: told(z.number().int().min(2).max(8), 'How many sentences the message may have at most.', 4),
});
