import { doubleIds, usedTwice } from './double-ids.ts';
import { fileSchema } from './file-schema.ts';
import type { Finding } from './finding.ts';
import { contentHash, variantHash } from './hash.ts';
import { nameLines } from './line-names.ts';
import { brokenLinks } from './links.ts';
import { missingParts } from './missing-parts.ts';
import type { Where } from './places.ts';
import type { Path, Problem, Spot } from './problem.ts';
import { contentOf, type FileKind, inOrder, placeAndFault } from './read-content.ts';
import type { Scenario } from './scenario.ts';
import { type ScenarioContent, scenarioSchema } from './schema.ts';
import { type Variant, variantsIn } from './variants.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** What came of reading a scenario file: a call and its variants, or all that is wrong with the file. */
export type Reading =
  | {
      readonly scenario: Scenario;
      /** the variants of the call, each a scenario of its own, in the order of the file */
      readonly variants: readonly Scenario[];
      /** Where in the file a part of the call, or of one of its variants, stands. */
      readonly where: (spot: Spot, of?: Scenario) => Where;
    }
  | { readonly findings: readonly Finding[] };

/** All calls in a file that could be read: the call itself, and its variants. */
export const callsIn = (reading: Reading): readonly Scenario[] =>
  'scenario' in reading ? [reading.scenario, ...reading.variants] : [];

const CALLS: FileKind<ScenarioContent> = {
  schema: scenarioSchema,
  complete: nameLines,
  problems: (content) => [...brokenLinks(content), ...doubleIds(content), ...missingParts(content)],
  example: { says: 'example.call' },
};

/** Reads a scenario from the text of a YAML file. Never throws: whatever is wrong comes back as findings. */
export const readScenario = (text: string, file: string): Reading => {
  const { calls, findings } = examineScenario(text, file);
  const [call, ...variants] = calls;
  if (call === undefined || findings.length > 0) return { findings };
  return {
    scenario: call.scenario,
    variants: variants.map(({ scenario }) => scenario),
    where: (spot, of) => (calls.find(({ scenario }) => scenario === of) ?? call).where(spot),
  };
};

/** A call of a file, or a variant of it, as far as it could be read. */
export interface ExaminedCall {
  readonly scenario: Scenario;
  /** where the scenario is not what was written, since that had the wrong form */
  readonly patched: readonly Path[];
  /** A problem of this call as a finding with its place in the file. */
  finding(problem: Problem): Finding;
  /** Where in the file a part of this call stands. */
  where(spot: Spot): Where;
  /** Whether something of this call is written in the file at exactly this path. */
  writes(path: Path): boolean;
}

/** A scenario file as far as it could be read. */
export interface Examined {
  /** the call and its variants; without the variants where the form of the file is wrong */
  readonly calls: readonly ExaminedCall[];
  /** all that is wrong with the form of the file and with its names, in the order of its lines */
  readonly findings: readonly Finding[];
}

/** Looks at the text of a scenario file, for whoever has more to say of it than whether it can be played. Never throws. */
export const examineScenario = (text: string, file: string): Examined => {
  const yaml = readYaml(text, file);
  if (!('document' in yaml)) return { calls: [], findings: yaml.findings };
  if (isRun(yaml.content)) return { calls: [], findings: [yaml.finding(A_RUN)] };
  const form = contentOf(yaml.content, { ...CALLS, schema: fileSchema });
  const findings = [...yaml.findings, ...form.problems.map(yaml.finding)];
  if (form.content === undefined) return { calls: [], findings: inOrder(findings) };
  const { variants: _, ...content } = form.content;
  const scenario: Scenario = { ...content, hash: contentHash(text) };
  const calls: ExaminedCall[] = [
    {
      scenario,
      patched: form.patched,
      finding: yaml.finding,
      where: yaml.where,
      writes: yaml.writes,
    },
  ];
  // what is wrong with a variant can only be told once the form of the whole file is right
  if (form.whole) {
    const overlays = variantsIn(yaml.content);
    const placed = overlays.map((part, n) => ({ part, path: ['variants', n] }));
    findings.push(...usedTwice('variant', placed).map(yaml.finding));
    const known = new Set(findings.map(placeAndFault));
    for (const variant of overlays) {
      const { call, problems } = examineVariant(variant, scenario, text, yaml);
      findings.push(
        ...problems
          .filter((found) => !known.has(placeAndFault(found.plain)))
          .map(({ named }) => named),
      );
      if (call) calls.push(call);
    }
  }
  return { calls, findings: inOrder(findings) };
};

/** YAML holds all JSON, so that a run record can be taken for a scenario without fields. */
const isRun = (content: unknown): boolean =>
  (content as { readonly format?: unknown } | null | undefined)?.format === 'hold-the-line/run';

const A_RUN: Problem = {
  path: [],
  key: 'format',
  what: { says: 'file.a-run' },
  remedy: { says: 'file.a-run-mend' },
};

/** A finding as it would be in the call itself, and as it is in a variant. */
interface FoundInVariant {
  readonly plain: Finding;
  readonly named: Finding;
}

const examineVariant = (
  { id, content: written, problems, sourceOf }: Variant,
  { id: callId }: Scenario,
  text: string,
  yaml: YamlFile,
): { readonly call: ExaminedCall | undefined; readonly problems: readonly FoundInVariant[] } => {
  const placed = <S extends Spot>(spot: S): S => {
    const { path, key } = spot;
    return key === undefined
      ? { ...spot, path: sourceOf(path) }
      : { ...spot, path: sourceOf([...path, key]).slice(0, -1) };
  };
  const named = (problem: Problem): Finding => ({ ...yaml.finding(problem), variant: id });
  const { content, patched, problems: own } = contentOf(written, CALLS);
  const hash = variantHash(text, id);
  return {
    call: content && {
      scenario: { ...content, id: `${callId}--${id}`, variantOf: callId, hash },
      patched,
      finding: (problem) => named(placed(problem)),
      where: (spot) => yaml.where(placed(spot)),
      writes: (path) => yaml.writes(sourceOf(path)),
    },
    problems: [...problems, ...own.map(placed)].map((problem) => ({
      plain: yaml.finding(problem),
      named: named(problem),
    })),
  };
};
