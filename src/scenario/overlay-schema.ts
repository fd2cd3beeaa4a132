import { z } from 'zod';
import { id, told } from './notation.ts';

/** What an entry of a list may say beside its fields, in an overlay. */
const directions = {
  drop: told(z.literal(true).optional(), 'Takes the entry out of the list.', true),
  before: told(id.optional(), 'Puts the entry before the one with this id.', 'v-board'),
  after: told(
    id.optional(),
    'Puts the entry behind the one with this id. A new one without a place comes last.',
    'v-ready',
  ),
};

/** `changed` with the meaning of `schema`, and a name of its own where that has one. */
const like = (schema: z.ZodType, changed: z.ZodType): z.ZodType => {
  const { id: name, ...meta } = schema.meta() ?? {};
  return changed.meta({ ...meta, ...(name === undefined ? {} : { id: `${name}-changed` }) });
};

/** A field of a group: left out it stays as it is; one that may be missing can be taken out by `null`. */
const field = (schema: z.ZodType): z.ZodType =>
  like(
    schema,
    schema instanceof z.ZodOptional
      ? overlayOf(schema.unwrap() as z.ZodType)
          .nullable()
          .optional()
      : overlayOf(schema).optional(),
  );

/** The fields of an overlay over groups with these fields. */
export const overlayFields = (shape: z.ZodRawShape): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, field(schema as z.ZodType)]),
  );

/**
 * The notation for laying something over what `schema` reads: groups hold the changed fields only, lists of
 * things with ids the changed things, and `null` takes something out. Everything else is written out whole.
 */
const overlayOf = (schema: z.ZodType): z.ZodType => {
  const known = overlays.get(schema);
  if (known) return known;
  const made = makeOverlay(schema);
  overlays.set(schema, made);
  return made;
};

/** One for each schema, as the schema itself is one wherever it is used. */
const overlays = new WeakMap<z.ZodType, z.ZodType>();

const makeOverlay = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodObject)
    return like(schema, z.strictObject(overlayFields(schema.shape)));
  if (schema instanceof z.ZodRecord)
    return like(
      schema,
      z.partialRecord(schema.keyType, overlayOf(schema.valueType as z.ZodType).nullable()),
    );
  if (schema instanceof z.ZodUnion)
    return like(schema, z.union(schema.options.map((option) => overlayOf(option as z.ZodType))));
  // what is read in two steps is written as the first of them reads it
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodArray)
    return overlayOf(schema.in as z.ZodType);
  if (!(schema instanceof z.ZodArray)) return schema;
  const { element } = schema;
  if (!(element instanceof z.ZodObject) || !('id' in element.shape)) return schema;
  return like(schema, z.array(itemOf(element)).min(1));
};

const items = new WeakMap<z.ZodObject, z.ZodType>();

/** An entry of a list that is found by its id, or is new. */
const itemOf = (element: z.ZodObject): z.ZodType => {
  const known = items.get(element);
  if (known) return known;
  const name = told(id, 'Which entry is changed; a new id adds one.', 'v-four');
  const made = like(
    element,
    z.strictObject({ ...overlayFields(element.shape), id: name, ...directions }),
  );
  items.set(element, made);
  return made;
};
