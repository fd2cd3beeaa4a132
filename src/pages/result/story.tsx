import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { say } from '../../words/say.ts';
import { capital } from '../capital.ts';

interface Props {
  readonly result: RunResult;
  readonly told: Showing;
}

/** What the caller does not tell everybody: how much of it the trainee came to hear, and then the rest. */
export const Story = ({ result: { log }, told: shown }: Props) => {
  const { scenario, lang } = shown;
  const { called, hides = [], story } = scenario.caller;
  const heard = new Set(log.flatMap((cue) => (cue.cue === 'told' ? [cue.fact] : [])));
  const told = hides.filter((fact) => heard.has(fact));
  const untold = hides.filter((fact) => !heard.has(fact));
  const facts = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id} lang={lang(scenario.facts[id] ?? id)}>
          {capital(scenario.facts[id] ?? id)}.
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="story">
      <h2 id="story">{say('debrief.story')}</h2>
      {told.length > 0 && (
        <div className="facts">
          <p>
            {untold.length === 0
              ? say('debrief.told-all', { called })
              : say('debrief.told-some', { called })}
          </p>
          {facts(told)}
        </div>
      )}
      {untold.length > 0 && (
        <div className="facts">
          <p>{told.length === 0 ? say('debrief.kept-back', { called }) : say('debrief.unsaid')}</p>
          {facts(untold)}
        </div>
      )}
      <p className="story" lang={lang(story)}>
        {story}
      </p>
    </section>
  );
};
