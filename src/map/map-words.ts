import type { Stage } from '../crisis/index.ts';
import type { Condition, Edge, Ending, ShownScenario } from '../scenario/index.ts';
import type { SaidOfMap } from '../words/said.ts';

/** The words that a map is drawn in. */
export interface MapWords {
  /** a tag as `lang` takes it */
  readonly language: string;
  readonly inWords: (said: SaidOfMap) => string;
  /** the call as it is shown to somebody who does not know the names in its file; without it they stand for what is said */
  readonly shown?: ShownCall;
}

/** A call in the words in which it is shown. */
export interface ShownCall {
  readonly scenario: ShownScenario;
  /** what a beat or a flag is called */
  readonly nameOf: (name: string) => string;
}

/** What leads along a way, by the condition under which it does; the condition is empty where there is none. */
export type Causes = ReadonlyMap<string, readonly string[]>;

/** Speaks of the parts of a call as the map does. */
export interface MapSpeech {
  readonly stage: (stage: Stage) => string;
  readonly beat: (name: string) => string;
  /** how a call ends, and its title where it has one */
  readonly ending: (id: string, ending: Ending) => readonly [name: string, note: string];
  /** The replies after which the call stays where it is, in lines. */
  readonly staying: (replies: readonly string[]) => string[];
  /** What makes a call go along an edge; empty where only its condition does. */
  readonly cause: (edge: Edge) => string;
  /** A condition in a few words; empty where there is none. */
  readonly condition: (when: Condition | undefined) => string;
  /** What leads along a way, in lines: “if listened: out-name, silence”. */
  readonly causes: (causes: Causes) => string[];
}

/** Names the bands of a map. */
export const bandName =
  ({ inWords }: MapWords) =>
  (band: Stage | 'endings'): string =>
    band === 'endings' ? inWords({ says: 'map.endings' }) : inWords({ says: `map.stage-${band}` });

/** The most letters of a text that are shown. */
const SHOWN = 34;
const NO_BREAK = '\u00A0';

/** How the map speaks of a call. */
export const mapSpeech = (words: MapWords): MapSpeech => {
  const { inWords, shown } = words;
  const texts = shown && textsIn(shown.scenario);
  const stage = bandName(words);
  const said = (id: string): string => {
    const text = texts?.get(id);
    return text === undefined ? id : inWords({ says: 'map.quote', values: { says: begun(text) } });
  };
  const flag = (name: string): string => shown?.nameOf(name) ?? name;
  const either = (parts: readonly string[]): string =>
    parts.reduce((what, other) => inWords({ says: 'map.or', values: { what, other } }));
  /** what is said in so many words has a line of its own */
  const after = (head: string, whats: readonly string[]): string[] =>
    texts ? [head, ...whats] : [`${head} ${whats.join(', ')}`];

  return {
    stage,
    beat: (name) => (shown ? capital(shown.nameOf(name)) : name),
    ending: (id, ending) => {
      const how = inWords({ says: `map.outcome-${ending.outcome}` });
      const title = shown?.scenario.endings[id]?.title;
      return title === undefined ? [id, how] : [how, title];
    },
    staying: (replies) =>
      replies.length === 0 ? [] : after(inWords({ says: 'map.stays' }), replies.map(said)),
    cause: ({ id, kind, reply = '', line = '', when }) => {
      if (kind === 'reply' || kind === 'refused') return said(reply);
      if (kind === 'opens') {
        const what = inWords({ says: 'map.after', values: { what: said(line) } });
        return texts ? oneLine(what) : what;
      }
      if (kind !== 'landing') return inWords({ says: 'map.edge', values: { which: kind } });
      if (when !== undefined) return '';
      // the last of a list of roads is for what the others leave
      return inWords({
        says: 'map.edge',
        values: { which: /\/\d+$/.test(id) ? 'else' : 'always' },
      });
    },
    condition: (when) => {
      if (when === undefined) return '';
      const {
        stage: stages,
        flags,
        unless,
        been,
        said: replies,
        refused,
        heard,
        temperament,
      } = when;
      return [
        ...(refused === undefined
          ? []
          : [inWords({ says: refused ? 'map.refused' : 'map.taken' })]),
        ...(stages === undefined
          ? []
          : [inWords({ says: 'map.in', values: { stage: either(stages.map(stage)) } })]),
        ...(flags ?? []).map(flag),
        ...(unless ?? []).map((one) => inWords({ says: 'map.not', values: { what: flag(one) } })),
        ...(been ?? []).map((one) => inWords({ says: 'map.been', values: { stage: stage(one) } })),
        ...(replies ?? []).map((one) => inWords({ says: 'map.said', values: { what: said(one) } })),
        ...(heard === undefined
          ? []
          : [inWords({ says: 'map.heard', values: { share: heard / 100 } })]),
        ...(temperament === undefined
          ? []
          : [
              either(
                temperament.map((which) => inWords({ says: 'map.temperament', values: { which } })),
              ),
            ]),
      ].join(', ');
    },
    causes: (causes) => {
      const conditions = new Map<string, { whats: readonly string[]; only: string[] }>();
      for (const [only, all] of causes) {
        const whats = all.filter((one) => one !== '');
        const same = conditions.get(whats.join(', ')) ?? { whats, only: [] };
        if (only !== '') same.only.push(only);
        conditions.set(whats.join(', '), same);
      }
      return [...conditions.values()].flatMap(({ whats, only }) => {
        if (only.length === 0) return texts ? whats : [whats.join(', ')];
        const what = either(only);
        return whats.length === 0
          ? [inWords({ says: 'map.if', values: { what } })]
          : after(inWords({ says: 'map.if-then', values: { what } }), whats);
      });
    },
  };
};

/** A name as it begins a line of its own. */
export const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** All that is said in a call and named on its map, by its id. */
const textsIn = ({ beats, vent }: ShownScenario): ReadonlyMap<string, string> =>
  new Map(
    [...vent, ...Object.values(beats).flatMap(({ replies }) => replies)].map(({ id, says }) => [
      id,
      says,
    ]),
  );

/** How a text begins, cut between words where it is long. */
const begun = (text: string): string =>
  oneLine(
    text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/[\s,.;:–]*\s\S*$/, '')} …`,
  );

/** Keeps words together, whatever the length of a line. */
const oneLine = (words: string): string => words.replace(/\s/g, NO_BREAK);
