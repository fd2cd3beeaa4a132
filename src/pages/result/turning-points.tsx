import { useEffect, useState } from 'react';
import { otherWay } from '../../store/other-ways.ts';
import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { seekTurningPoints, type TurningPoint } from '../../store/turning-points.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { InsteadWords } from './instead-words.tsx';
import type { Pinned } from './pins.ts';
import type { Shown } from './use-debrief.ts';
import { gainWords } from './what-if-words.ts';

interface Props {
  readonly result: RunResult;
  readonly told: Showing;
  readonly acts: readonly Pinned[];
  readonly shown: Shown;
}

/** The decisions that mattered most, each with what would have gone better; they come when they are found. */
export const TurningPoints = ({ result, told, acts, shown }: Props) => {
  const [points, setPoints] = useState<readonly TurningPoint[]>();
  useEffect(() => seekTurningPoints(result, setPoints), [result]);
  const start = result.view.answeredAt ?? 0;
  const openAt = (point: TurningPoint, opener: HTMLElement) => {
    const index = acts.findIndex(
      ({ happening, pin }) => happening.at === point.at && pin !== undefined,
    );
    if (index < 0) return;
    shown.open(index, opener);
    shown.show(otherWay(result, point, point.from, point.better));
  };
  return (
    <section className="turning-points" aria-labelledby="turning-points" aria-busy={!points}>
      <h2 id="turning-points">
        {say(points?.length === 0 ? 'debrief.no-turning' : 'debrief.turning')}
      </h2>
      {!points && <p className="hint">{say('debrief.turning-wait')}</p>}
      {points && points.length > 0 && (
        <>
          <p className="hint">{say('debrief.turning-how')}</p>
          <ol>
            {points.map((point) => (
              <li key={point.at}>
                <button
                  className="choice"
                  type="button"
                  onClick={(event) => openAt(point, event.currentTarget)}
                >
                  <span className="when">
                    <span className="num">{clock(point.at - start)}</span>{' '}
                    {say(`debrief.did-${point.did.what}`)}
                  </span>
                  <InsteadWords told={told} instead={point.better} />
                  <span className="when">
                    {gainWords({ asDone: point.asDone, way: point.instead }, told.scenario)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
