import { z } from 'zod';
import { callId, text, told } from './notation.ts';
import { overlayFields } from './overlay-schema.ts';
import { scenarioSchema } from './schema.ts';

const {
  format: _format,
  id: _id,
  title: _title,
  summary: _summary,
  ...rest
} = scenarioSchema.shape;

/** A variant of a call: what is different, laid over the call. */
const variant = z.strictObject({
  id: told(
    callId,
    'Name of the variant. The call is `board-report--hotter` in addresses and records.',
    'hotter',
  ),
  title: told(
    text,
    'Title of the variant in the list of calls.',
    'The board report, and no patience left',
  ),
  summary: told(text, 'One line for the list of calls.', 'The same forty pages on a worse day.'),
  ...overlayFields(rest),
});

/** Everything that a scenario file may hold: a call, and variants of it. */
export const fileSchema = scenarioSchema.extend({
  variants: told(
    z.array(variant).max(8).optional(),
    'Other versions of the call: another temper, another end of the story. Each says what is different: groups hold the fields that change, lists of things with ids the things that change, found by their ids; `drop: true` takes one out, `before` or `after` puts one in its place, `null` takes out a field or a named entry. Everything else is as in the call.',
    [{ id: 'hotter', title: '…', summary: '…', caller: { arousal: 45 } }],
  ),
});
