import {
  besides,
  type ExaminedCall,
  examineScenario,
  type Finding,
  inOrder,
  type Scenario,
} from '../scenario/index.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { createSubject, type Subject } from './subject.ts';

/** What came of checking a scenario file. */
export interface Checked {
  /** the call and its variants, as far as they could be read; what is broken in them is mended somehow */
  readonly calls: readonly Scenario[];
  /** errors first, each in the order of the file */
  readonly findings: readonly Finding[];
  /** false where so much is broken that nobody can say yet where the call goes */
  readonly whole: boolean;
}

/** Says of the text of a scenario file all that is wrong with it. Never throws. */
export const check = (text: string, file: string): Checked => {
  const { calls, findings: read } = examineScenario(text, file);
  const playable = read.length === 0;
  const findings = [...read];
  // what is wrong with a call is wrong with its variants, too, and said once
  const known = new Set(read.map(placeAndRule));
  for (const call of calls) {
    const subject = createSubject(call.scenario, call.writes);
    const found = RULES.filter(({ textOnly }) => playable || textOnly)
      .flatMap((rule) => findIn(call, subject, rule))
      .filter((one) => !known.has(placeAndRule(one)));
    for (const one of found) known.add(placeAndRule(one));
    findings.push(...found);
  }
  const sorted = inOrder(findings);
  return {
    calls: calls.map(({ scenario }) => scenario),
    whole: playable,
    findings: [
      ...sorted.filter(({ severity }) => severity === 'error'),
      ...sorted.filter(({ severity }) => severity === 'warning'),
    ],
  };
};

const placeAndRule = ({ line, column, code }: Finding): string => `${line}:${column}:${code}`;

const findIn = (
  { patched, finding }: ExaminedCall,
  subject: Subject,
  { code, severity, find, everyWay }: Rule,
): Finding[] =>
  find === undefined || (everyWay && subject.course.cut)
    ? []
    : [...find(subject)]
        .filter(besides(patched))
        .map((found) => ({ ...finding(found), code, severity }));
