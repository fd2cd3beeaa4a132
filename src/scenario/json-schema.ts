import { z } from 'zod';
import { fileSchema } from './file-schema.ts';

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
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

/** The notation of scenario files as a JSON Schema (draft-07), for editors that complete and check as one writes. */
export const scenarioJsonSchema = (): JsonSchema => ({
  ...(z.toJSONSchema(fileSchema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    // zod leaves out the examples of what is read in two steps, such as times
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  }) as JsonSchema),
  ...ABOUT,
});

const ABOUT = {
  title: 'A call of Hold the Line',
  description: 'A scenario file: one call, and variants of it. Every field: docs/reference.md.',
};
