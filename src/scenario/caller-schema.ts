import { z } from 'zod';
import { id, ids, percent, temperament, text, told } from './notation.ts';

/** Who rings. */
export const caller = z.strictObject({
  name: told(text, 'First name and surname, as on the softphone.', 'Ines Calder'),
  called: told(text, 'The name used for the caller in the call and after it.', 'Ines'),
  pronoun: told(z.enum(['she', 'he', 'they']), 'How the game speaks of the caller.', 'she'),
  role: told(text, 'Shown on the softphone.', 'Financial reporting, building C, floor 3'),
  department: told(text, 'One or two words, for the list of calls.', 'Finance'),
  face: told(id, 'The folder of faces under assets/portraits.', 'ines'),
  voice: told(
    z.strictObject({
      pitch: told(
        z.number().int().min(70).max(320),
        'Pitch of the murmured voice at rest, in Hz: 70 to 320. A low voice rests at about 110, a high one at about 220.',
        205,
      ),
    }),
    'How the caller sounds.',
  ),
  temperament: told(
    temperament,
    'What drives the anger: `reactive` wants support, `instrumental` (shouting because shouting works) wants direction and limits, `mixed` is some of both.',
    'reactive',
  ),
  arousal: told(
    percent,
    'How heated the caller is when the call is answered, in percent. Escalation begins at 35, a crisis at 75.',
    27,
  ),
  grievance: told(
    percent,
    'How wronged the caller already feels, in percent; it lets every hit count for more.',
    45,
  ),
  story: told(
    text,
    'What the caller does not say to someone who has not earned it. Shown in the debrief.',
    'Her manager told her that morning: no folders, no job on Monday.',
  ),
  hides: told(
    ids.optional(),
    'The facts that make up the hidden story; somewhere a line tells each of them.',
    ['monday'],
  ),
});

/** Where the call can be handed to. */
export const lead = z.strictObject({
  name: told(text, 'Who leads this shift.', 'Noor Bakker'),
  note: told(
    text,
    'How the name goes on, where the hand-over is offered.',
    'leads this shift and is free.',
  ),
});

/** What the trainee can look up about this call. */
export const ticket = z.strictObject({
  number: told(text, 'Number of the ticket, in quotes.', '20731'),
  subject: told(text, 'What it says the matter is.', 'Nothing prints on floor 3'),
  fields: told(
    z
      .array(
        z.strictObject({
          label: told(text, 'What is noted.', 'Opened'),
          value: told(text, 'What it is.', 'today 15:52, by phone'),
        }),
      )
      .min(1)
      .max(8),
    'What is noted on the ticket.',
  ),
  earlier: told(
    z
      .array(
        z.strictObject({
          when: told(text, 'When it was.', '12 March'),
          what: told(
            text,
            'What it was, and how it was left.',
            'Same printer. Set online by hand.',
          ),
        }),
      )
      .max(12),
    'What the caller has rung about before, newest first; may be empty.',
  ),
  notice: told(
    text.optional(),
    'A line under the ticket, such as that the call is recorded.',
    'The call is recorded.',
  ),
});

/** An entry of the knowledge base. */
export const knowledgeEntry = z.strictObject({
  id: told(id, 'Stable name of the entry.', 'ready-but-nothing'),
  title: told(text, 'What it is about.', 'Printer says Ready, nothing comes out'),
  steps: told(
    z
      .array(
        z.strictObject({
          id: told(id, 'Stable name of the step; a reply takes it by this name.', 'open-queue'),
          text: told(text, 'What is to be done.', 'Open the print queue.'),
        }),
      )
      .max(12),
    'What is to be done, one step after the other.',
  ),
  otherwise: told(z.array(text).max(6).optional(), 'Other ways, for when this one fails.', [
    'The front desk prints a PDF within ten minutes.',
  ]),
});
