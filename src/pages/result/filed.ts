import type { AfterCall } from '../../call/after-call.ts';
import type { MoveName } from '../../crisis/moves/names.ts';
import type { ShownScenario } from '../../scenario/call-words.ts';
import { harms } from '../../store/advice.ts';
import { say } from '../../words/say.ts';
import type { Verdict } from './verdict.ts';

/** Something that was done after a call: what it was, in which words, and what is to be said of it. */
export interface Filed {
  readonly says: string;
  readonly what: string;
  /** the words of the call in it */
  readonly quotes: string;
  readonly verdict: Verdict;
  readonly coach?: string;
}

/** Words that nobody is harmed by, where the caller cannot hear them. */
const fair = (moves: readonly MoveName[]): Verdict => (harms(moves) ? 'cost' : 'helped');

/** What was done after a call that came to this ending, in the words of its scenario. */
export const filedWords = (
  scenario: ShownScenario,
  work: AfterCall,
  ending: string | undefined,
): readonly Filed[] => {
  const { 'wrap-up': wrapUp, message } = scenario;
  const disposition = wrapUp?.dispositions.find(({ id }) => id === work.disposition);
  const note = wrapUp?.notes.find(({ id }) => id === work.note);
  const sentences = (work.message ?? []).flatMap((id) =>
    (message?.sentences ?? []).filter((sentence) => sentence.id === id),
  );
  const written = sentences.map(({ says }) => says).join(' ');
  return [
    ...(disposition
      ? [
          {
            says: say('deed.filed'),
            what: say('deed.quote', { says: disposition.label }),
            quotes: disposition.label,
            verdict: ending && disposition.fits.includes(ending) ? 'helped' : 'cost',
            coach: disposition.coach,
          } as const,
        ]
      : []),
    ...(note
      ? [
          {
            says: say('deed.in-ticket'),
            what: say('deed.quote', note),
            quotes: note.says,
            verdict: fair(note.moves),
            coach: note.coach,
          },
        ]
      : []),
    ...(sentences.length > 0
      ? [
          {
            says: say('deed.to', { what: message?.to ?? '' }),
            what: say('deed.quote', { says: written }),
            quotes: written,
            verdict: fair(sentences.flatMap(({ moves = [] }) => moves)),
            coach: sentences.map(({ coach }) => coach).join(' '),
          },
        ]
      : []),
  ];
};
