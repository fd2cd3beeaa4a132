import type { Dimension, Evidence } from '../../scoring/index.ts';
import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { inWords } from '../../words/in-words.ts';
import { list } from '../../words/numbers.ts';
import type { Said } from '../../words/said.ts';
import { say } from '../../words/say.ts';

import { EvidenceWords } from './evidence-words.tsx';
import type { Happening } from './happening.ts';

/** What the scorecard made of one happening: its evidence bears the same time. */
export const evidenceOf = (
  { scorecard }: RunResult,
  { at, kind }: Happening,
): readonly (Evidence & { readonly dimension: Dimension })[] =>
  kind === 'stage'
    ? []
    : (Object.keys(scorecard.dimensions) as Dimension[]).flatMap((dimension) =>
        scorecard.dimensions[dimension].evidence
          .filter((item) => item.at === at)
          // beside a line of the caller stands only what the trainee gave, or did not give, while it was said
          .filter(({ act }) => kind !== 'caller' || act === 'mm-hm' || act === 'silence')
          .map((item) => ({ ...item, dimension })),
      );

interface Props {
  readonly result: RunResult;
  readonly told: Showing;
  readonly happening: Happening;
}

/** Where this moment counts in the score; dimensions to which the same is to be said stand together. */
export const Counted = ({ result, told, happening }: Props) => {
  const found = evidenceOf(result, happening);
  if (found.length === 0) return null;
  const groups = new Map<string, { taken: boolean; better: Said | undefined; names: string[] }>();
  for (const { dimension, taken, better } of found) {
    const key = `${taken} ${better && inWords(better)}`;
    const group = groups.get(key) ?? { taken, better, names: [] };
    const name = say(`dimension.${dimension}`);
    if (!group.names.includes(name)) group.names.push(name);
    groups.set(key, group);
  }
  return (
    <ul className="counted" aria-label={say('debrief.where-counts')}>
      {[...groups].map(([key, { taken, better, names }]) => (
        <li key={key} className={taken ? 'helped' : 'cost'}>
          {say(taken ? 'debrief.taken-for' : 'debrief.missed-for', { what: listed(names) })}{' '}
          {better && (
            <>
              <b>{say('debrief.better')}</b> <EvidenceWords said={better} told={told} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

/** `“Empathy”, “Respect” and “Compassion”`. */
const listed = (names: readonly string[]): string =>
  list(names.map((name) => say('deed.quote', { says: name })));
