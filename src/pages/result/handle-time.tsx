import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

interface Props {
  /** ms */
  readonly callMs: number;
  readonly shortestMs: number;
}

/** How long the call took beside how short it can be; shown, never scored. */
export const HandleTime = ({ callMs, shortestMs }: Props) => {
  const longest = Math.max(callMs, shortestMs, 1);
  const width = (ms: number) => ({ width: `${(100 * ms) / longest}%` });
  return (
    <dl className="handle-time">
      <div>
        <dt>{say('debrief.this-call')}</dt>
        <dd className="num">{clock(callMs)}</dd>
        <dd className="stroke" aria-hidden="true">
          <i style={width(callMs)} />
        </dd>
      </div>
      <div className="shortest">
        <dt>{say(shortestMs < callMs ? 'debrief.shortest' : 'debrief.no-shorter')}</dt>
        <dd className="num">{clock(shortestMs)}</dd>
        <dd className="stroke" aria-hidden="true">
          <i style={width(shortestMs)} />
        </dd>
      </div>
    </dl>
  );
};
