import type { Cue } from '../call/cue.ts';
import type { CallView } from '../call/view.ts';
import type { ShownScenario } from '../scenario/call-words.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * A call in the words in which it is shown. The call itself is played in its own words whatever is shown: texts alone are
 * exchanged on the way to the screens, so times, records and scores are the same in every language.
 */
export interface Showing {
  readonly scenario: ShownScenario;
  /** the language of all that is translated, or of the call; a tag as `lang` takes it */
  readonly language: string;
  /** The language of a text of the call as it is shown, as `lang` takes it. */
  lang(text: string): string;
  /** What a beat or a flag is called, by its name in the file; it begins small where it has no words of its own. */
  nameOf(name: string): string;
  /** What is seen of the call, in these words. */
  view(view: CallView): CallView;
  /** What happened on the call, in these words; the same array for the same log, as it grows. */
  log(log: readonly Cue[]): readonly Cue[];
}

/** The language of a call that does not say in which it is written. */
export const USUAL = 'en';

/** A name of the file as words. */
export const spelt = (name: string): string => name.replaceAll('-', ' ');

const written = new WeakMap<Scenario, Showing>();

/** A call in its own words. */
export const asWritten = (scenario: Scenario): Showing => {
  const known = written.get(scenario);
  if (known) return known;
  const { language = USUAL } = scenario;
  const made: Showing = {
    scenario,
    language,
    lang: () => language,
    nameOf: spelt,
    view: (view) => view,
    log: (log) => log,
  };
  written.set(scenario, made);
  return made;
};
