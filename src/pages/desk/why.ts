import type { Due } from '../../store/come-back.ts';
import { say } from '../../words/say.ts';

/** Why a call is due: how long it rested, what went worst, and what it is good for. */
export const whyDue = ({ call, days, weakest }: Due, offered: string, titleOf: TitleOf): string => {
  const which = `${days}`;
  const what = weakest && say(`dimension-within.${weakest}`);
  if (call !== offered)
    return say('desk.due-other', {
      which,
      title: titleOf(call),
      what: what ?? say('desk.nothing'),
    });
  return what ? say('desk.due-same', { which, what }) : say('desk.due-same-well', { which });
};

/** The title of the call with this id. */
export type TitleOf = (id: string) => string;
