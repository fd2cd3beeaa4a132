import type { Scenario } from '../../scenario/scenario.ts';
import { clock, STAGE_WORDS } from '../words.ts';
import { deedOf, type Pinned } from './pins.ts';
import { VERDICTS } from './verdict.ts';

interface Props {
  readonly scenario: Scenario;
  readonly acts: readonly Pinned[];
  readonly start: number;
}

/** What the chart shows, as a table. */
export const ActTable = ({ scenario, acts, start }: Props) => (
  <details className="as-table">
    <summary>The chart as a table</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
    <section className="scroll-x" tabIndex={0} aria-label="The chart as a table">
      <table>
        <caption>
          What happened on the call with {scenario.caller.called}, from the moment it was answered
        </caption>
        <thead>
          <tr>
            <th scope="col">Pin</th>
            <th scope="col">Time</th>
            <th scope="col">What</th>
            <th scope="col">Stage</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ happening, pin }, index) => {
            const deed = deedOf(happening);
            const entered = happening.kind === 'stage' ? happening.stage : undefined;
            const stage = entered ?? deed?.stage;
            if (!stage) return null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a finished call do not move
              <tr key={index}>
                <td className="num">{pin ?? ''}</td>
                <td className="num">{clock(happening.at - start)}</td>
                <td>
                  {'says' in happening ? happening.says : `${STAGE_WORDS[stage].name} begins`}
                </td>
                <td>
                  {STAGE_WORDS[stage].number} {STAGE_WORDS[stage].name}
                </td>
                <td>
                  {deed ? [VERDICTS[deed.verdict], deed.change].filter(Boolean).join('. ') : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  </details>
);
