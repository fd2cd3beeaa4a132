import type { DeskStore } from '../../store/desk-store.ts';
import { needsHints } from '../../store/hints.ts';
import { type RunResult, takeOver } from '../../store/run-result.ts';
import type { Parts } from '../parts.ts';
import { CallAndAfter } from './call-and-after.tsx';

interface Props {
  /** the decision, virtual ms */
  readonly at: number;
  readonly result: RunResult;
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** Back into the call at one of its decisions. */
export const AgainRoute = ({ at, result, desk, parts }: Props) => (
  <CallAndAfter
    key={at}
    ring={(pace) => takeOver(result, at, pace, { hints: needsHints(desk.getState().runs) })}
    parts={parts}
    beside={{ of: result.record }}
    plan={undefined}
    desk={desk}
  />
);
