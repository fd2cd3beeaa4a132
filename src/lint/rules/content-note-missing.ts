import type { Path } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { findIn, plain } from '../wording.ts';

type Content = NonNullable<Subject['scenario']['content']>[number];

const ILLNESS =
  /\b(?:hospitals?|cancer|chemo\w*|surgery|ambulance|intensive care|illness|heart attack|funeral|tumou?r|dementia|miscarriage|emergency room|hospice|diagnos\w+)\b/u;
const JOB_LOSS =
  /\b(?:(?:lose|lost|losing|cost (?:me|him|her)) (?:my|his|her|the|your) jobs?|out of a job|no job|sacked|get the sack|fired|redundan\w+|laid off|(?:don't|needn't|not) (?:bother )?com(?:e|ing) in (?:again )?on monday|dismissed|written warning)\b/u;
const SLUR = /\bslurs?\b|\[[^\]]*(?:slur|insult|word)[^\]]*\]/u;

/** What may be hard to hear is in the call, and is not said before it. */
export const contentNoteMissing: Rule = {
  code: 'content-note-missing',
  severity: 'warning',
  summary: 'Something that may be hard to hear is not announced under `content`.',
  wrong:
    'A line is marked as abuse or as a threat, or the caller’s lines, facts or story speak of illness or of losing a job, and `content` does not say so.',
  mend: 'Add the word to `content`. It is shown before the call, to whoever picks it.',
  why: 'Somebody on the team may have buried a parent last month. They decide for themselves which call they take today.',
  bad: `# nothing under content, and then
- { says: "Are you people even trained?", abuse: true }`,
  good: `content: [insults]`,
  textOnly: true,
  find: (call) => {
    const { content = [] } = call.scenario;
    return needsOf(call)
      .filter(({ kind }) => !content.includes(kind))
      .map(({ kind, path, part }) => ({
        path,
        ...(part === undefined ? {} : { part }),
        what: { says: `content-note-missing.${kind}` },
        remedy: { says: 'content-note-missing.mend', values: { what: kind } },
      }));
  },
};

interface Need {
  readonly kind: Content;
  readonly path: Path;
  readonly part?: string;
}

/** The first place for each kind of content. */
const needsOf = ({ lines, scenario }: Subject): Need[] => {
  const abuse = lines.find(({ part }) => part.abuse);
  const threat = lines.find(({ part }) => part.threat);
  const texts = [
    ...lines.map(({ part, path }) => ({ text: part.says, path: [...path, 'says'] as Path })),
    ...Object.entries(scenario.facts).map(([name, text]) => ({ text, path: ['facts', name] })),
    { text: scenario.caller.story, path: ['caller', 'story'] },
  ];
  const first = (kind: Content, pattern: RegExp): Need[] => {
    const found = texts.find(({ text }) => pattern.test(plain(text)));
    const part = found && findIn(found.text, pattern);
    return found ? [{ kind, path: found.path, ...(part ? { part } : {}) }] : [];
  };
  return [
    ...(abuse ? [{ kind: 'insults' as const, path: [...abuse.path, 'says'] }] : []),
    ...(threat ? [{ kind: 'threats' as const, path: [...threat.path, 'says'] }] : []),
    ...first('slurs', SLUR),
    ...first('illness', ILLNESS),
    ...first('job-loss', JOB_LOSS),
  ];
};
