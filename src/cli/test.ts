import { statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Command } from 'commander';
import {
  callOfPlan,
  type Miss,
  type PlanVerdict,
  readPlan,
  tryPlay,
  variantOfPlan,
} from '../explore/index.ts';
import { isPlanFile, isScenarioFile } from '../scenario/index.ts';
import { refusedInWords } from '../words/refused-in-words.ts';
import { FileAtFault, WrongCall } from './faults.ts';
import { installedScenarios, loadScenario, namesIn, readText } from './files.ts';
import { findingText } from './finding-text.ts';
import { minutes, print } from './output.ts';

/** `hold test [PATHS]`: plays the plans that lie beside calls and says whether what they expect is seen. */
export const addTest = (program: Command): void => {
  program
    .command('test')
    .summary('play the plans beside the calls and say whether what they expect is seen')
    .description(
      'Plays plans (NAME.plan.yaml beside NAME.yaml, docs/plans.md) and prints for each play whether all that it expects was seen.',
    )
    .argument('[paths...]', 'folders of calls, or plan files (default: the calls that ship)')
    .action((paths: string[]) => {
      const asked =
        paths.length > 0 ? paths : [relative(process.cwd(), installedScenarios()) || '.'];
      const plans = asked.flatMap(plansAt);
      if (plans.length === 0)
        throw new WrongCall(`${asked.join(', ')}: no plans (files named NAME.plan.yaml)`);
      const tallies = plans.map(tryPlan);
      const plays = tallies.reduce((sum, tally) => sum + tally.plays, 0);
      const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
      const unplanned = asked.flatMap(withoutPlan);
      if (unplanned.length > 0) print(`no plan for ${unplanned.join(', ')}`);
      print(`${plays} ${plays === 1 ? 'play' : 'plays'}, ${failed} failed`);
      if (failed > 0) throw new FileAtFault(`${failed} of ${plays} failed`);
    });
};

interface Tally {
  readonly plays: number;
  readonly failed: number;
}

const plansAt = (path: string): string[] => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
    if (isPlanFile(basename(path))) return [path];
    throw new WrongCall(`${path}: a plan is named after its call: NAME.plan.yaml`);
  }
  return namesIn(path)
    .filter(isPlanFile)
    .map((name) => join(path, name));
};

const nameOf = (file: string): string => file.replace(/(\.plan)?\.ya?ml$/, '');

/** The calls of a folder that have no plan. */
const withoutPlan = (path: string): string[] => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
  const names = namesIn(path);
  const planned = names
    .filter(isPlanFile)
    .map((plan) => callOfPlan(readText(join(path, plan))) ?? `${nameOf(plan)}.yaml`);
  return names.filter((name) => isScenarioFile(name) && !planned.includes(name));
};

/** Plays all of a plan file and prints how it went. */
const tryPlan = (file: string): Tally => {
  print(file);
  try {
    const text = readText(file);
    const scenario = loadScenario(
      join(dirname(file), callOfPlan(text) ?? `${basename(nameOf(file))}.yaml`),
      variantOfPlan(text),
    );
    const reading = readPlan(text, file, scenario);
    if ('findings' in reading)
      throw new FileAtFault(reading.findings.map(findingText).join('\n\n'));
    const { plan, lineOf } = reading;
    const verdicts = plan.plays.flatMap((play, n) => tryPlay(scenario, play, ['plays', n]));
    for (const verdict of verdicts) print(verdictText(verdict, file, lineOf));
    return {
      plays: verdicts.length,
      failed: verdicts.filter(({ misses }) => misses.length > 0).length,
    };
  } catch (error) {
    if (!(error instanceof FileAtFault || error instanceof WrongCall)) throw error;
    print(error.message);
    return { plays: 1, failed: 1 };
  }
};

const verdictText = (
  { play, seed, misses, result }: PlanVerdict,
  file: string,
  lineOf: (path: Miss['path']) => number,
): string => {
  const { outcome, score } = result;
  const how = `${minutes(outcome.callMs)}, ${outcome.ending ?? 'not ended'}, ${score.total} of 100`;
  return [
    `  ${misses.length === 0 ? 'ok    ' : 'FAILED'} ${play} (seed ${seed}): ${how}`,
    ...misses.flatMap(({ path, from, to, afterWhat, expected, seen }, n) => [
      `    ${file}:${lineOf(path)}: expected ${expected}`,
      // what was seen of one stretch of the call is said once, below all that was missed in it
      ...(misses[n + 1]?.from === from && misses[n + 1]?.seen === seen
        ? []
        : [
            `      after ${afterWhat}, from ${seconds(from)} to ${seconds(to)} of the call`,
            `      seen: ${typeof seen === 'string' ? seen : refusedInWords(seen)}`,
          ]),
    ]),
  ].join('\n');
};

/** A moment of a call as minutes, seconds and tenths, from ms since the first ring. */
const seconds = (ms: number): string => {
  const tenths = Math.round(ms / 100);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
};
