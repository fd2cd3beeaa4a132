import type { AfterCall } from '../../call/after-call.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Something that was done after a call: what it was, in which words, and what is to be said of it. */
export interface Filed {
  readonly says: string;
  readonly what: string;
  readonly coach?: string;
}

/** What was done after a call, in the words of its scenario. */
export const filedWords = (scenario: Scenario, work: AfterCall): readonly Filed[] => {
  const { 'wrap-up': wrapUp, message } = scenario;
  const disposition = wrapUp?.dispositions.find(({ id }) => id === work.disposition);
  const note = wrapUp?.notes.find(({ id }) => id === work.note);
  const sentences = (work.message ?? []).flatMap((id) =>
    (message?.sentences ?? []).filter((sentence) => sentence.id === id),
  );
  return [
    ...(disposition
      ? [{ says: 'Filed', what: `“${disposition.label}”`, coach: disposition.coach }]
      : []),
    ...(note ? [{ says: 'In the ticket', what: `“${note.says}”`, coach: note.coach }] : []),
    ...(sentences.length > 0
      ? [
          {
            says: `To: ${message?.to}`,
            what: `“${sentences.map(({ says }) => says).join(' ')}”`,
          },
        ]
      : []),
  ];
};
