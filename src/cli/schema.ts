import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { scenarioJsonSchema, translationJsonSchema } from '../scenario/index.ts';
import { moveMeaning } from './move-words.ts';
import { print } from './output.ts';
import { reference } from './reference/index.ts';

/** The JSON Schema of scenario files, as it lies beside them. */
export const schemaText = (): string =>
  `${JSON.stringify(scenarioJsonSchema(moveMeaning), undefined, 2)}\n`;

/** The JSON Schema of translations of calls, as it lies beside them. */
export const translationSchemaText = (): string =>
  `${JSON.stringify(translationJsonSchema(), undefined, 2)}\n`;

interface SchemaOptions {
  readonly reference?: boolean;
  readonly translation?: boolean;
  readonly write?: string;
}

/** `hold schema`: gives the notation of scenario files to editors, and to people. */
export const addSchema = (program: Command): void => {
  program
    .command('schema')
    .summary('print the JSON Schema of scenario files, or the reference of every field and move')
    .description(
      'Prints the JSON Schema (draft-07) of scenario files. An editor with a YAML language server completes and explains every field with it; put it beside your files and begin them with: # yaml-language-server: $schema=./scenario.schema.json',
    )
    .option(
      '--reference',
      'print docs/reference.md instead: every field and every move, for people',
    )
    .option('--translation', 'print the JSON Schema of translations instead')
    .option('--write <file>', 'write it into a file')
    .action((options: SchemaOptions) => {
      const schema = options.translation ? translationSchemaText : schemaText;
      const text = options.reference ? reference() : schema();
      if (options.write === undefined) print(text.trimEnd());
      else writeFileSync(options.write, text);
    });
};
