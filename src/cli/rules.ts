import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { GENERATED, pageOf, pages, RULES, ruleNamed } from '../lint/index.ts';
import { WrongCall } from './faults.ts';
import { counted, print } from './output.ts';

/** `hold rules [CODE]`: lists the rules, explains one, or writes their pages. */
export const addRules = (program: Command): void => {
  program
    .command('rules')
    .summary('list what `check` looks for, or explain one of the rules')
    .description(
      'Lists the rules of `hold check`. With the name of a rule: what it looks for, why, how to mend it, and an example.',
    )
    .argument('[code]', 'the name of a rule, as a finding gives it')
    .option('--write <folder>', 'write the pages of all rules into a folder, as in docs/rules')
    .action((code: string | undefined, { write }: { readonly write?: string }) => {
      if (write !== undefined) writePages(write);
      else if (code === undefined) print(listed());
      else print(explained(code));
    });
};

const listed = (): string => {
  const width = Math.max(...RULES.map(({ code }) => code.length));
  return RULES.map(
    ({ code, severity, summary }) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
  ).join('\n');
};

const explained = (code: string): string => {
  const rule = ruleNamed(code);
  if (!rule) throw new WrongCall(`there is no rule '${code}'; hold rules lists them`);
  const page = pageOf(rule);
  // the first line says where the page comes from, and the last leads to the others
  return page.split('\n').slice(2, -3).join('\n').trim();
};

/** Writes the pages, and takes away those of rules that are no more. */
const writePages = (folder: string): void => {
  const written = pages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.md') && !written.has(one)))
    if (readFileSync(join(folder, name), 'utf8').startsWith(GENERATED)) rmSync(join(folder, name));
  for (const [name, text] of written) writeFileSync(join(folder, name), text);
  print(`${folder}: ${counted(written.size, 'page')}`);
};
