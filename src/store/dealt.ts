import type { OfferedReply } from '../call/view.ts';

/**
 * The replies that lie on the desk: those on offer, except that the ones that lay there stay until the trainee has said
 * theirs. Whoever cuts in may change the call with the first syllable, and still has to hear themselves out.
 */
export const dealtNow = (
  lying: readonly OfferedReply[],
  offered: readonly OfferedReply[],
  saying: string | undefined,
): readonly OfferedReply[] => {
  const holds = (replies: readonly OfferedReply[]): boolean =>
    replies.some(({ id }) => id === saying);
  return saying !== undefined && holds(lying) && !holds(offered) ? lying : offered;
};
