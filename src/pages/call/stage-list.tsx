import type { CSSProperties } from 'react';
import type { Stage } from '../../crisis/stage.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { STAGE_NUMBER } from '../stage-number.ts';
import { useCall } from './call-context.ts';

/** How wide a stage is that has not come, as if it lasted so many seconds. */
const AHEAD = 10;

const strip = (number: number, seconds: number): CSSProperties =>
  ({ '--stage': `var(--stage-${number})`, flexGrow: seconds }) as CSSProperties;

/** The stages so far, and the road ahead; not for an exam. */
export const StageList = () => {
  const practice = useCall((state) => state.mode === 'practice');
  const count = useCall((state) => state.view.stages.length);
  const second = useCall(({ view }) => Math.floor((view.ended?.at ?? view.now) / 1000));
  const spans = useCall((state) => state.call)().view().stages;
  const answeredAt = useCall((state) => state.view.answeredAt);
  const now = spans.at(-1);
  if (!practice || !now || count === 0 || answeredAt === undefined) return null;
  const reached = STAGE_NUMBER[now.stage];
  const ahead = (Object.keys(STAGE_NUMBER) as Stage[]).filter(
    (stage) => STAGE_NUMBER[stage] > reached,
  );
  return (
    <ol className="stages" aria-label={say('call.stages')}>
      {spans.map(({ stage, from, until }) => {
        const lasted = Math.max(0, Math.round((until ?? second * 1000) / 1000 - from / 1000));
        const number = STAGE_NUMBER[stage];
        return (
          <li
            key={from}
            className={until === undefined ? 'now' : undefined}
            aria-current={until === undefined ? 'step' : undefined}
            style={strip(number, Math.max(4, lasted))}
          >
            <b>{number}</b> <span className="name">{say(`stage.${stage}`)}</span>
            <span className="sr">
              {say('call.stage-lasted', { time: clock(from - answeredAt), number: lasted })}
            </span>
          </li>
        );
      })}
      {ahead.map((stage) => (
        <li
          key={stage}
          className="ahead"
          aria-hidden="true"
          style={strip(STAGE_NUMBER[stage], AHEAD)}
        >
          <b>{STAGE_NUMBER[stage]}</b> <span className="name">{say(`stage.${stage}`)}</span>
        </li>
      ))}
    </ol>
  );
};
