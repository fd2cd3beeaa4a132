import { useMemo, useState } from 'react';
import { alternativesAt, type Decision, type Instead, otherWay } from '../../store/other-ways.ts';
import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { say } from '../../words/say.ts';
import { Quoting } from '../quoting.tsx';
import { InsteadWords } from './instead-words.tsx';
import type { Shown } from './use-debrief.ts';
import { otherWayWords } from './what-if-words.ts';

interface Props {
  readonly result: RunResult;
  readonly told: Showing;
  readonly decision: Decision;
  readonly shown: Shown;
}

const keyOf = (instead: Instead): string =>
  'reply' in instead ? `reply ${instead.reply}` : `wait ${instead.wait}`;

/** What else there was to do at a decision; each is played on, and its line laid over the real one. */
export const WhatIfs = ({ result, told, decision, shown }: Props) => {
  const { from, others } = useMemo(() => alternativesAt(result, decision), [result, decision]);
  const [impossible, setImpossible] = useState(false);
  const { other, show } = shown;
  const chosen = other?.decision.at === decision.at ? other : undefined;
  const ending = told.scenario.endings[chosen?.way.ending ?? '']?.title ?? '';
  const ask = (instead: Instead) => {
    const answer = otherWay(result, decision, from, instead);
    setImpossible(answer === undefined);
    show(answer);
  };
  return (
    <section className="what-ifs" aria-labelledby="what-ifs">
      <h3 id="what-ifs">{say('what-if.title')}</h3>
      <ul>
        {others.map(({ instead }) => {
          const pressed = chosen !== undefined && keyOf(chosen.instead) === keyOf(instead);
          return (
            <li key={keyOf(instead)}>
              <button
                className="choice"
                type="button"
                aria-pressed={pressed}
                onClick={() => (pressed ? show(undefined) : ask(instead))}
              >
                <InsteadWords told={told} instead={instead} />
              </button>
            </li>
          );
        })}
      </ul>
      <p className="answer" role="status">
        {chosen && (
          <>
            <b>
              <Quoting
                sentence={`${otherWayWords(result, chosen, told.scenario)}.`}
                words={ending}
                lang={told.lang(ending)}
              />
            </b>{' '}
            <span className="in-model">{say('what-if.in-model')}</span>
          </>
        )}
        {impossible && say('what-if.too-late')}
      </p>
    </section>
  );
};
