import type { OfferedReply } from '../../call/view.ts';
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

const POLITE =
  /\b(please|thank|thanks|sorry|glad|gladly|appreciate|kind|happy to|apolog\w*|of course|certainly|would you|could you|may i|shall we)\b/gi;

/** Takes the reply that lies first. */
export const alwaysFirst = (): Player => patiently(({ replies }) => replies[0]);

/** Takes the longest reply. */
export const alwaysLongest = (): Player => patiently(most(({ says }) => says.length));

/** How polite something sounds: its polite words. */
export const politeness = ({ says }: { readonly says: string }): number =>
  says.match(POLITE)?.length ?? 0;

/** Takes the reply that sounds politest. */
export const alwaysPolitest = (): Player => patiently(most(politeness));
