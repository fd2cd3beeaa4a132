import { doubleIds, usedTwice } from './double-ids.ts';
import { fileSchema } from './file-schema.ts';
import type { Finding } from './finding.ts';
import { contentHash, variantHash } from './hash.ts';
import { nameLines } from './line-names.ts';
import { brokenLinks } from './links.ts';
import { missingParts } from './missing-parts.ts';
import type { Problem } from './problem.ts';
import { contentOf, type FileKind, inOrder, placeAndFault } from './read-content.ts';
import type { Scenario } from './scenario.ts';
import { type ScenarioContent, scenarioSchema } from './schema.ts';
import { variantsIn } from './variants.ts';
import { readYaml } from './yaml-file.ts';

/** What came of reading a scenario file: a call and its variants, or all that is wrong with the file. */
export type Reading =
  | {
      readonly scenario: Scenario;
      /** the variants of the call, each a scenario of its own, in the order of the file */
      readonly variants: readonly Scenario[];
      /** A problem of the call, or of one of its variants, as a finding with its place in the file. */
      readonly finding: (problem: Problem, of?: Scenario) => Finding;
    }
  | { readonly findings: readonly Finding[] };

/** All calls in a file that could be read: the call itself, and its variants. */
export const callsIn = (reading: Reading): readonly Scenario[] =>
  'scenario' in reading ? [reading.scenario, ...reading.variants] : [];

const CALLS: FileKind<ScenarioContent> = {
  schema: scenarioSchema,
  complete: nameLines,
  problems: (content) => [...brokenLinks(content), ...doubleIds(content), ...missingParts(content)],
  example: 'scenarios/board-report.yaml, which uses every field',
};

/** Reads a scenario from the text of a YAML file. Never throws: whatever is wrong comes back as findings. */
export const readScenario = (text: string, file: string): Reading => {
  const yaml = readYaml(text, file);
  if ('findings' in yaml) return yaml;
  const form = contentOf(yaml.content, { ...CALLS, schema: fileSchema, problems: () => [] });
  // what is wrong with a variant can only be told once the form of the whole file is right
  if (form.content === undefined) return { findings: inOrder(form.problems.map(yaml.finding)) };

  const { variants: _, ...call } = form.content;
  const scenario: Scenario = { ...call, hash: contentHash(text) };
  const overlays = variantsIn(yaml.content);
  const doubles = usedTwice(
    'variant',
    overlays.map((part, n) => ({ part, path: ['variants', n] })),
  );
  const findings = [...CALLS.problems(call), ...doubles].map(yaml.finding);
  const known = new Set(findings.map(placeAndFault));
  const variants: Scenario[] = [];
  const findingIn = new Map<Scenario, (problem: Problem) => Finding>([[scenario, yaml.finding]]);
  for (const { id, content: written, problems, sourceOf } of overlays) {
    const variant = contentOf(written, CALLS);
    const placed = ({ path, key, ...problem }: Problem): Problem =>
      key === undefined
        ? { ...problem, path: sourceOf(path) }
        : { ...problem, key, path: sourceOf([...path, key]).slice(0, -1) };
    const named = (problem: Problem): Finding =>
      yaml.finding({ ...problem, message: `in the variant '${id}', ${problem.message}` });
    const own = [...problems, ...variant.problems.map(placed)].filter(
      (problem) => !known.has(placeAndFault(yaml.finding(problem))),
    );
    findings.push(...own.map(named));
    if (!variant.content) continue;
    const hash = variantHash(text, id);
    const one = { ...variant.content, id: `${call.id}--${id}`, variantOf: call.id, hash };
    variants.push(one);
    findingIn.set(one, (problem) => named(placed(problem)));
  }
  if (findings.length > 0) return { findings: inOrder(findings) };
  return {
    scenario,
    variants,
    finding: (problem, of = scenario) => (findingIn.get(of) ?? yaml.finding)(problem),
  };
};
