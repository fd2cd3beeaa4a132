import { join } from 'node:path';
import type { Command } from 'commander';
import { type Case, LAWS, type Law, randomCaller, type Trial, tryLaw } from '../explore/index.ts';
import { isScenarioFile, type Scenario } from '../scenario/index.ts';
import { FileAtFault, WrongCall } from './faults.ts';
import { installedScenarios, loadCalls, loadScenario, namesIn, VARIANT } from './files.ts';
import { countOf } from './numbers.ts';
import { print } from './output.ts';

interface LawsOptions {
  readonly variant?: string;
  readonly callers?: string;
  readonly seeds: string;
  readonly json?: boolean;
}

/** What trying one law came to. */
interface Finding extends Trial {
  readonly number: number;
  readonly name: string;
}

/** Random callers that are tried beside the calls that ship, when no number is given. */
const USUAL_CALLERS = 100;
/** More than this many callers or seeds take hours. */
const MOST = 10_000;
/** So many breaches of a law are printed; JSON holds all of them. */
const SHOWN = 10;

/** `hold laws [FILE]`: holds calls to the laws of the caller, by playing them. */
export const addLaws = (program: Command): void => {
  program
    .command('laws')
    .summary('play a call many times and say whether its caller obeys the laws')
    .description(
      'Tries the laws of the caller (docs/model.md) on a call, by playing it in many ways. Without a file: on all calls that ship, and on random callers.',
    )
    .argument('[file]', 'the scenario')
    .option(...VARIANT)
    .option('--seeds <n>', 'how many seeds each scenario is tried with', '20')
    .option('--callers <n>', `how many random callers (default: ${USUAL_CALLERS}; 0 with a file)`)
    .option('--json', 'print JSON: {scenarios, seeds, callers, laws}')
    .action((file: string | undefined, options: LawsOptions) => {
      if (file === undefined && options.variant !== undefined)
        throw new WrongCall('--variant takes the variant of a file; name the file, too');
      const seeds = countOf('--seeds', options.seeds, 1, MOST);
      const callers =
        options.callers === undefined
          ? file === undefined
            ? USUAL_CALLERS
            : 0
          : countOf('--callers', options.callers, 0, MOST);
      const scenarios = file === undefined ? shipped() : asked(file, options.variant);
      const cases = casesOf(scenarios, seeds, callers);
      const laws = LAWS.map(
        (law): Finding => ({ number: law.number, name: law.name, ...tryOne(law, cases) }),
      );
      const ids = scenarios.map(({ id }) => id);
      print(
        options.json
          ? JSON.stringify({ scenarios: ids, seeds, callers, laws }, undefined, 2)
          : [
              `${ids.join(', ')}: ${seeds} seeds; ${callers} random callers`,
              ...laws.flatMap(linesOf),
            ].join('\n'),
      );
      const broken = laws.filter(({ breaches }) => breaches.length > 0).length;
      if (broken > 0) throw new FileAtFault(`${broken} of ${laws.length} laws broken`);
    });
};

const shipped = (): Scenario[] => {
  const folder = installedScenarios();
  return namesIn(folder)
    .filter(isScenarioFile)
    .flatMap((name) => loadCalls(join(folder, name)));
};

/** A call and its variants, or the one variant that is asked for. */
const asked = (file: string, variant: string | undefined): readonly Scenario[] =>
  variant === undefined ? loadCalls(file) : [loadScenario(file, variant)];

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

const casesOf = (scenarios: readonly Scenario[], seeds: number, callers: number): Case[] => [
  ...scenarios.flatMap((scenario) => upTo(seeds).map((seed): Case => [scenario, seed])),
  ...upTo(callers).map((n): Case => [randomCaller(n), n]),
];

/** Tries a law and says on standard error how far it has come. */
const tryOne = (law: Law, cases: readonly Case[]): Trial => {
  const { stderr } = process;
  const trial = tryLaw(law, cases, (done) => {
    if (stderr.isTTY)
      stderr.write(`\rlaw ${law.number} of ${LAWS.length}: call ${done} of ${cases.length} `);
  });
  stderr.write(
    stderr.isTTY ? '\r\u001b[K' : `law ${law.number} of ${LAWS.length}: ${cases.length} calls\n`,
  );
  return trial;
};

const linesOf = ({ number, name, comparisons, breaches }: Finding): string[] => {
  const verdict =
    breaches.length > 0 ? `${breaches.length} broken` : comparisons > 0 ? 'holds' : 'not tested';
  return [
    `law ${number}  ${String(comparisons).padStart(6)} comparisons  ${verdict.padEnd(10)}  ${name}`,
    ...breaches
      .slice(0, SHOWN)
      .map((breach) => `  ${breach.scenario}, seed ${breach.seed}: ${breach.what}`),
    ...(breaches.length > SHOWN ? [`  and ${breaches.length - SHOWN} more`] : []),
  ];
};
