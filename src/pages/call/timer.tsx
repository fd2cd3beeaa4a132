import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

import { useCall } from './call-context.ts';

/** How long the caller has been on the line; it only counts up. */
export const Timer = () =>
  useCall(({ view: { answeredAt, ended, now } }) =>
    answeredAt === undefined
      ? ended
        ? say('call.not-answered')
        : say('call.ringing')
      : clock((ended?.at ?? now) - answeredAt),
  );
