import type { OfferedReply } from '../../call/view.ts';
import { politeWords } from '../../lint/wording.ts';
import { type Choose, patiently } from '../patience.ts';
import type { Player } from '../player.ts';

/** The reply that has most of something; the one that lies first among equals. */
const most =
  (measure: (reply: OfferedReply) => number): Choose =>
  ({ replies }) =>
    replies.reduce<OfferedReply | undefined>(
      (best, reply) => (best && measure(best) >= measure(reply) ? best : reply),
      undefined,
    );

/** Takes the reply that lies first. */
export const alwaysFirst = (): Player => patiently(({ replies }) => replies[0]);

/** Takes the longest reply. */
export const alwaysLongest = (): Player => patiently(most(({ says }) => says.length));

/** How polite something sounds, as the checks of a scenario hear it. */
export const politeness = ({ says }: { readonly says: string }): number => politeWords(says);

/** Takes the reply that sounds politest. */
export const alwaysPolitest = (): Player => patiently(most(politeness));
