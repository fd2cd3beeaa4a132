import type { ShownScenario } from '../../scenario/call-words.ts';
import type { Showing } from '../../store/showing.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { STAGE_NUMBER } from '../stage-number.ts';
import { deedOf, type Pinned } from './pins.ts';

interface Props {
  readonly scenario: ShownScenario;
  readonly lang: Showing['lang'];
  readonly acts: readonly Pinned[];
  readonly start: number;
}

/** What the chart shows, as a table. */
export const ActTable = ({ scenario, lang, acts, start }: Props) => (
  <details className="as-table">
    <summary>{say('debrief.table')}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
    <section className="scroll-x" tabIndex={0} aria-label={say('debrief.table')}>
      <table>
        <caption>{say('debrief.table-caption', scenario.caller)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief.pin')}</th>
            <th scope="col">{say('debrief.time')}</th>
            <th scope="col">{say('debrief.what')}</th>
            <th scope="col">{say('debrief.stage')}</th>
            <th scope="col">{say('debrief.outcome')}</th>
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
                <td lang={'of' in happening ? lang(happening.of) : undefined}>
                  {'says' in happening
                    ? happening.says
                    : say('debrief.stage-begins', { stage: say(`stage.${stage}`) })}
                </td>
                <td>
                  {STAGE_NUMBER[stage]} {say(`stage.${stage}`)}
                </td>
                <td>
                  {deed
                    ? [say(`verdict.${deed.verdict}`), deed.change].filter(Boolean).join('. ')
                    : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  </details>
);
