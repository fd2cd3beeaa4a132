import type { JsonSchema } from '../../scenario/index.ts';

/** The schema that a reference leads to. */
export const resolved = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  const [only] = schema.allOf ?? [];
  const ref = schema.$ref ?? (only?.$ref !== undefined ? only.$ref : undefined);
  return ref === undefined ? schema : (root.definitions?.[nameOf(ref)] ?? schema);
};

/** The name of what a reference leads to; undefined where there is no reference. */
export const definitionOf = (schema: JsonSchema): string | undefined => {
  const ref = schema.$ref ?? schema.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
  return ref === undefined ? undefined : nameOf(ref);
};

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? '';

/** What can be written at a place, in a few words that are not a programmer's. */
export const kindOf = (schema: JsonSchema): string => {
  const definition = definitionOf(schema);
  if (definition !== undefined) return `a [${definition}](#${SECTIONS[definition] ?? definition})`;
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf)
    return [
      ...new Set(schema.anyOf.filter(({ type }) => type !== 'null').map((one) => kindOf(one))),
    ].join(', or ');
  if (schema.type === 'array') return `a list of: ${schema.items ? kindOf(schema.items) : ''}`;
  if (schema.type === 'object')
    return typeof schema.additionalProperties === 'object'
      ? `named entries of: ${kindOf(schema.additionalProperties)}`
      : 'a group';
  if (schema.type === 'number' || schema.type === 'integer') return range(schema);
  if (schema.type === 'boolean') return 'true or false';
  const patterns = [schema, ...(schema.allOf ?? [])].map(({ pattern = '' }) => pattern).join(' ');
  return NOTATIONS.find(([part]) => patterns.includes(part))?.[1] ?? 'a text';
};

/** Where the things with a name of their own are explained, if not under that name. */
const SECTIONS: Readonly<Record<string, string>> = { move: 'the-moves' };

/** What a text has to look like, by a part of its pattern. */
const NOTATIONS = [
  ['(ms|s)', 'a time'],
  ['[a-z0-9]', 'a name'],
] as const;

const range = ({ type, minimum, maximum }: JsonSchema): string => {
  const what = type === 'integer' ? 'a whole number' : 'a number';
  return minimum === undefined ? what : `${what} from ${minimum} to ${maximum}`;
};
