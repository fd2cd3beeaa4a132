import { z } from 'zod';
import type { MoveName } from '../crisis/moves/names.ts';
import { fileSchema } from './file-schema.ts';
import { move } from './notation.ts';
import { translationSchema } from './translation-schema.ts';

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly title?: string;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/**
 * The notation of scenario files as a JSON Schema (draft-07), for editors that complete and check as one writes.
 * `meaningOf` says what a move is, beside its name.
 */
export const scenarioJsonSchema = (meaningOf: (name: MoveName) => string): JsonSchema => ({
  ...inJson(fileSchema, meaningOf),
  title: 'A call of Hold the Line',
  description: 'A scenario file: one call, and variants of it. Every field: docs/reference.md.',
});

/** The notation of translation files as a JSON Schema (draft-07). */
export const translationJsonSchema = (): JsonSchema => ({
  ...inJson(translationSchema),
  title: 'A call of Hold the Line in another language',
  description: 'The words of one call, translated. How to write one: docs/translating-calls.md.',
});

const inJson = (schema: z.ZodType, meaningOf?: (name: MoveName) => string): JsonSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    // zod leaves out the examples of what is read in two steps, such as times
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      if (zodSchema === move && meaningOf)
        jsonSchema.enumDescriptions = move.options.map(meaningOf);
    },
  }) as JsonSchema;
