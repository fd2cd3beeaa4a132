import './pattern.css';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import { KINDS_OF_RUN, type KindOfRun, kindOf, patternOf } from '../../store/pattern.ts';
import { isWhole } from '../../store/progress.ts';
import { PaperPage } from '../paper-page.tsx';
import { counted } from '../words.ts';
import { TraitRow } from './trait-row.tsx';

const KIND_WORDS: Readonly<Record<KindOfRun, string>> = {
  practice: 'Practice',
  exam: 'Exam',
  untimed: 'Without a clock',
};

/** What all calls together say of each dimension, and how sure that is. */
export const PatternPage = ({ desk }: { readonly desk: DeskStore }) => {
  const runs = useStore(desk, (state) => state.runs).filter(isWhole);
  return (
    <PaperPage
      title="Your pattern"
      lead="One call says little: callers differ, and so do days. Here are all of yours together, with the range in which your usual share lies, nine times out of ten. Few calls make a wide range."
    >
      {runs.length === 0 && (
        <p className="nothing">No whole call is kept yet. Take one, and it will be counted here.</p>
      )}
      {KINDS_OF_RUN.map((kind) => {
        const own = runs.filter((run) => kindOf(run) === kind);
        return (
          own.length > 0 && (
            <section key={kind} aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`}>
                {KIND_WORDS[kind]}, {counted(own.length, 'call')}
              </h2>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by the keys */}
              <section className="scrolls" tabIndex={0} aria-label={`Table: ${KIND_WORDS[kind]}`}>
                <table className="pattern">
                  <thead>
                    <tr>
                      <th scope="col">Dimension</th>
                      <th scope="col" className="figure">
                        Taken, of chances
                      </th>
                      <th scope="col">Usual share</th>
                      <th scope="col">Lately</th>
                      <th scope="col">Call by call</th>
                    </tr>
                  </thead>
                  <tbody>
                    {patternOf(own, kind).map((trait) => (
                      <TraitRow key={trait.dimension} trait={trait} />
                    ))}
                  </tbody>
                </table>
              </section>
            </section>
          )
        );
      })}
    </PaperPage>
  );
};
