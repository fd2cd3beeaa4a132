import { z } from 'zod';
import { duration, id, ids, named, percent, stages, temperament, text, told } from './notation.ts';

/** When something holds: every part that is given has to. */
export const condition = named(
  z.strictObject({
    stage: told(stages.optional(), 'The caller is in one of these stages.', ['escalation']),
    flags: told(ids.min(1).optional(), 'All of these flags are set; replies set them by `sets`.', [
      'listened',
    ]),
    unless: told(ids.min(1).optional(), 'None of these flags is set.', ['listened']),
    been: told(stages.optional(), 'The caller has been in all of these stages on this call.', [
      'crisis',
    ]),
    said: told(
      ids.min(1).optional(),
      'All of these replies were given, and heard to their end; named by their ids.',
      ['out-name'],
    ),
    refused: told(
      z.boolean().optional(),
      'Whether the caller was not ready for the reply just given. Makes sense in the `to` of a reply.',
      true,
    ),
    heard: told(
      percent.optional(),
      'The caller feels heard at least this much, in percent. Below 40 attention is enough; more takes words that fit.',
      55,
    ),
    temperament: told(
      z.array(temperament).min(1).optional(),
      'The caller is of one of these temperaments; for lines that only one variant of the caller says.',
      ['instrumental'],
    ),
  }),
  'condition',
);

const when = told(
  condition.optional(),
  'Only where this holds; every part of it has to. Without it: always.',
  { flags: ['listened'] },
);

/** One breath of the caller. */
export const line = named(
  z.strictObject({
    id: told(
      id
        .optional()
        // `nameLines` puts a name by its place where there is none
        .transform((given) => given ?? ''),
      'Stable name of the line, unique in the file. Recordings and translations go by it, so keep it when you mend the words. Leave it out while you write: `hold ids` puts in what is missing.',
      'v-window',
    ),
    says: told(
      text,
      'What the caller says, one breath: a clause of 4 to 14 words.',
      'It’s the big one by the window.',
    ),
    pause: told(
      duration.optional(),
      'A false ending: so much silence after the line, after which the caller goes on by themselves. From 1.5s to 2.4s it tempts.',
      '1.8s',
    ),
    tells: told(
      ids.optional(),
      'The facts that this line makes known; replies `uses` them from then on.',
      ['printer'],
    ),
    abuse: told(
      z.boolean().optional(),
      'The line insults the trainee. From now on a limit with a choice is fair.',
      true,
    ),
    threat: told(
      z.boolean().optional(),
      'The line threatens. From now on only leaving and telling somebody is right.',
      true,
    ),
    when,
  }),
  'line',
);
export const lines = z.array(line);

/** Where the call goes. */
export const route = named(
  z.union([
    id,
    z
      .array(
        z.strictObject({
          when,
          go: told(id, 'The beat or the ending to which the call goes.', 'story-out'),
        }),
      )
      .min(1),
  ]),
  'road',
);

/** What all roads have in common, for their descriptions. */
export const ROAD =
  'A beat, an ending, or a list of `{ when, go }` of which the first that holds counts.';
