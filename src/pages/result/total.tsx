import type { Scorecard } from '../../scoring/index.ts';
import { say } from '../../words/say.ts';

/** The one figure of the page. */
export const Total = ({
  scorecard: { total, criticalFails },
}: {
  readonly scorecard: Scorecard;
}) => (
  <div className="total">
    <b className="figure">{total}</b>
    <p>
      {say('debrief.of-hundred')}
      <br />
      {criticalFails.length === 0 ? (
        say('debrief.no-fail')
      ) : (
        <strong>{say('debrief.fails', { count: criticalFails.length })}</strong>
      )}
    </p>
  </div>
);
