import { z } from 'zod';
import type { Path } from './problem.ts';

/** A JSON Schema, as far as fields are looked up in it. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  /** the name of a shape that stands here, `#/$defs/beat` */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** The names of the fields at a place, or of all there are, for guessing what a misspelt one was meant to be. */
export const fieldsAt = (schema: z.ZodType, path?: Path): readonly string[] => {
  let found: readonly Shape[] = [shapeOf(schema)];
  if (path === undefined) found = found.flatMap(within);
  else
    for (const step of path) {
      found = found.flatMap(branches).flatMap(({ properties, additionalProperties, items }) => {
        if (typeof step === 'number') return items ?? [];
        return properties?.[step] ?? (isShape(additionalProperties) ? additionalProperties : []);
      });
    }
  return found.flatMap(branches).flatMap(({ properties }) => Object.keys(properties ?? {}));
};

const shapes = new WeakMap<z.ZodType, Shape>();

const shapeOf = (schema: z.ZodType): Shape => {
  const known = shapes.get(schema);
  if (known) return known;
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const shape = spelledOut(written, written.$defs ?? {});
  shapes.set(schema, shape);
  return shape;
};

/** A shape with those that it only names written out in it. */
const spelledOut = (shape: Shape, named: Readonly<Record<string, Shape>>): Shape => {
  const { $ref, properties = {}, additionalProperties, items, anyOf = [] } = shape;
  const meant = $ref === undefined ? undefined : named[$ref.slice('#/$defs/'.length)];
  if (meant) return spelledOut(meant, named);
  const inner = (one: Shape): Shape => spelledOut(one, named);
  return {
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, inner(one)]),
    ),
    ...(isShape(additionalProperties) ? { additionalProperties: inner(additionalProperties) } : {}),
    ...(items ? { items: inner(items) } : {}),
    anyOf: anyOf.map(inner),
  };
};

const isShape = (shape: Shape | boolean | undefined): shape is Shape => typeof shape === 'object';

const branches = (shape: Shape): readonly Shape[] => [shape, ...(shape.anyOf ?? [])];

const within = (shape: Shape): readonly Shape[] => [
  shape,
  ...[
    ...Object.values(shape.properties ?? {}),
    ...(shape.anyOf ?? []),
    ...(shape.items ? [shape.items] : []),
    ...(isShape(shape.additionalProperties) ? [shape.additionalProperties] : []),
  ].flatMap(within),
];
