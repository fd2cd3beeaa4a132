import type { Habit, Kept } from '../../../scoring/index.ts';
import { say } from '../../../words/say.ts';

/** How far a habit was kept, beside the call before: `You left 2 s in 7 of 9 pauses; last time 3 of 8.` */
export const keptWords = (habit: Habit, now: Kept, before: Kept | undefined): string => {
  if (now.of === 0) return say('plan.no-chance');
  const what = say(`plan.kept-${habit}`, { number: now.kept, of: now.of });
  return before && before.of > 0
    ? say('plan.kept-last', { what, number: before.kept, of: before.of })
    : say('plan.kept-now', { what });
};
