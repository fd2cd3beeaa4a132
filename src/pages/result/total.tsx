import type { Scorecard } from '../../scoring/index.ts';
import { counted } from '../words.ts';

/** The one figure of the page. */
export const Total = ({
  scorecard: { total, criticalFails },
}: {
  readonly scorecard: Scorecard;
}) => (
  <div className="total">
    <b className="figure">{total}</b>
    <p>
      of 100
      <br />
      {criticalFails.length === 0 ? (
        'no critical fail'
      ) : (
        <strong>{counted(criticalFails.length, 'critical fail')}</strong>
      )}
    </p>
  </div>
);
