import type { CallState } from '../../store/call-store.ts';

type Ended = Pick<CallState, 'view' | 'log'>;

/** Whether he gave up on the guided call because no answer came. */
export const gaveUpWaiting = ({ view, log }: Ended): boolean => {
  const spoke = log.findLastIndex(({ cue }) => cue === 'trainee-starts');
  const waited = log.findLastIndex(({ cue }) => cue === 'left-waiting');
  return view.ended !== undefined && view.ended.outcome !== 'resolved' && waited > spoke;
};

/** Whether all was well, but he had to go without a goodbye. */
export const hadNoGoodbye = ({ view, log }: Ended): boolean =>
  view.ended?.outcome === 'resolved' &&
  !log.some((cue) => cue.cue === 'effect' && cue.beat === 'goodbye');
