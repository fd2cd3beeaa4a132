import './pattern.css';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import { KINDS_OF_RUN, kindOf, patternOf } from '../../store/pattern.ts';
import { isWhole } from '../../store/progress.ts';
import { say } from '../../words/say.ts';
import { PaperPage } from '../paper-page.tsx';
import { Scrolling } from '../scrolling.tsx';
import { TraitRow } from './trait-row.tsx';

/** What all calls together say of each dimension, and how sure that is. */
export const PatternPage = ({ desk }: { readonly desk: DeskStore }) => {
  const runs = useStore(desk, (state) => state.runs).filter(isWhole);
  return (
    <PaperPage title={say('pattern.title')} lead={say('pattern.lead')}>
      {runs.length === 0 && <p className="nothing">{say('pattern.nothing')}</p>}
      {KINDS_OF_RUN.map((kind) => {
        const own = runs.filter((run) => kindOf(run) === kind);
        return (
          own.length > 0 && (
            <section key={kind} aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`}>
                {say('pattern.kind', { what: say(`pattern.${kind}`), count: own.length })}
              </h2>
              <Scrolling label={say('pattern.table', { what: say(`pattern.${kind}`) })}>
                <table className="pattern">
                  <thead>
                    <tr>
                      <th scope="col">{say('pattern.dimension')}</th>
                      <th scope="col" className="figure">
                        {say('pattern.taken')}
                      </th>
                      <th scope="col">{say('pattern.share')}</th>
                      <th scope="col">{say('pattern.lately')}</th>
                      <th scope="col">{say('pattern.by-call')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {patternOf(own, kind).map((trait) => (
                      <TraitRow key={trait.dimension} trait={trait} />
                    ))}
                  </tbody>
                </table>
              </Scrolling>
            </section>
          )
        );
      })}
    </PaperPage>
  );
};
