import { clock } from '../words.ts';
import { useCall } from './call-context.ts';

/** How long the caller has been on the line; it only counts up. */
export const Timer = () =>
  useCall(({ view: { answeredAt, ended, now } }) =>
    answeredAt === undefined
      ? ended
        ? 'not answered'
        : 'ringing'
      : clock((ended?.at ?? now) - answeredAt),
  );
