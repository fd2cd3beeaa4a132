import { z } from 'zod';
import { form } from './form.ts';
import { line, lines, ROAD, route } from './line-schema.ts';
import { duration, id, ids, moves, named, percent, stages, text, told } from './notation.ts';

const coach = told(
  text,
  'For the debrief: what it did to this caller at this point, and what the caller needed. Two sentences, without jargon and without scolding.',
  'She got her own numbers back, in order, and knew that it had gone in. Then you gave her the floor again.',
);

/** Something that the trainee can say. */
export const reply = named(
  z.strictObject({
    id: told(id, 'Stable name of the reply, unique in the file.', 'out-name'),
    says: told(
      text,
      'What the trainee says. Within a beat all replies are polite and about equally long.',
      'Four tries, twelve folders: it’s on my page. What came after that?',
    ),
    moves: told(
      moves,
      'What the reply does, in the vocabulary of the trade. The first move counts in full, the others half; a move that harms always counts in full.',
      ['reflect', 'ask-open'],
    ),
    uses: told(
      ids.optional(),
      'The facts that the reply answers to. A feeling that is named counts as empathy only where the caller has told one of them.',
      ['board-time'],
    ),
    asks: told(
      ids.optional(),
      'The facts that the reply asks for. A caller who has told one of them has to repeat it, and minds.',
      ['printer'],
    ),
    promises: told(
      duration.optional(),
      'How long the reply says that a hold will take. Back in time, it was kept.',
      '60s',
    ),
    callback: told(
      duration.optional(),
      'The reply promises to ring back within this time, and the caller rings off.',
      '90s',
    ),
    step: told(
      id.optional(),
      'The step of the `fix` that this reply takes. The caller follows when it is the next one.',
      'open-queue',
    ),
    agrees: told(
      z.boolean().optional(),
      'With this the next step is agreed, and the work is done for today.',
      true,
    ),
    sets: told(
      ids.optional(),
      'Flags that the reply sets when the caller takes it; conditions ask for them.',
      ['listened'],
    ),
    answer: told(
      lines.optional(),
      'What the caller says to it. Without it they say nothing, or something of their `reactions`.',
    ),
    refused: told(
      lines.optional(),
      'What the caller says instead when not ready for it: a fix too early, a lead back too soon.',
    ),
    to: told(
      route.optional(),
      `Where the call goes from here. ${ROAD} A plain name is the road of a reply that was taken; without \`to\` the beat stays.`,
      'what-hangs',
    ),
    coach,
  }),
  'reply',
);

/** What an interruption does here: what the caller says, and where it leads. */
const interruption = z.strictObject({
  says: told(
    lines.optional(),
    'What the caller says when cut off here, the first time; after that their `reactions`.',
  ),
  to: told(route.optional(), `Where the call goes after it. ${ROAD} Without it the beat stays.`),
});

/** A point where the floor opens. */
export const beat = named(
  z.strictObject({
    stage: told(
      stages,
      'The stages that the beat is made for. When the caller turns to another, `landing` says where the call goes.',
      ['escalation', 'de-escalation'],
    ),
    says: told(lines.optional(), 'What the caller says on the way into the beat.'),
    jolt: told(
      percent.optional(),
      'Something upsets the caller as they begin to speak here: their arousal rises by so much, in percent.',
      36,
    ),
    replies: told(z.array(reply).min(2).max(6), 'What lies on the desk: four as a rule.'),
    silence: told(
      z
        .strictObject({
          after: told(
            duration.refine((ms) => ms >= 3000 && ms <= 60_000, form('form.silence')).optional(),
            'How long the open floor may lie before the caller asks whether anybody is there: 3s to 60s; 8s without it, 16s in a crisis.',
            '6s',
          ),
          says: told(lines.optional(), 'What the caller says then, in place of their `reactions`.'),
          to: told(
            route.optional(),
            `Where the call goes then. ${ROAD} Without it the beat stays.`,
            'goodbye',
          ),
        })
        .optional(),
      'What happens when the trainee leaves the open floor empty.',
      { says: [{ id: 'wait-quiet', says: 'Are you still there?' }] },
    ),
    late: told(
      z
        .strictObject({
          says: told(
            lines.optional(),
            'What the caller says first, before answering to the reply.',
          ),
          to: told(
            route.optional(),
            `Where the call goes, in place of the reply’s own \`to\`. ${ROAD}`,
            'story-out',
          ),
        })
        .optional(),
      'What happens when the trainee speaks only after the caller had to ask whether anybody is there, and the call is still in this beat.',
      { says: [{ id: 'wait-late', says: 'Oh, so you do talk.' }] },
    ),
    interrupted: told(
      z
        .union([lines.transform((says): z.output<typeof interruption> => ({ says })), interruption])
        .optional(),
      'What happens when the trainee cuts in here: a list of lines that the caller says, or `{ says, to }` where it leads elsewhere.',
      [{ id: 'wait-cut', says: 'Let me finish.' }],
    ),
  }),
  'beat',
);

/** What comes to the lips of a trainee who has lost composure. */
export const snap = z.strictObject({
  id: told(id, 'Stable name of the snap answer, unique among the replies.', 'snap-paid'),
  says: told(text, 'What it says.', 'You know what, do it yourself.'),
  moves: told(moves, 'What it does, in the vocabulary of the trade.', ['sarcasm']),
  answer: told(z.array(line).optional(), 'What the caller says to it.'),
  coach,
});
