import type { Habit, Kept } from '../../../scoring/index.ts';
import type { Plan } from '../../../store/archive.ts';

/** A plan to begin from, for each habit: if `cue`, then I `act`. */
export const SUGGESTED: Readonly<Record<Habit, Pick<Plan, 'cue' | 'act'>>> = {
  pause: { cue: 'it goes quiet', act: 'count to two before I speak' },
  'let-finish': { cue: 'I want to put in a word', act: 'breathe out and let them finish' },
  feeling: { cue: 'they say what it costs them', act: 'give it back in their own words' },
  'not-too-early': { cue: 'I know the fix already', act: 'keep it until they can follow' },
  'no-harm': { cue: 'something sharp comes to my lips', act: 'breathe, and leave it unsaid' },
  present: { cue: 'they stop and wait', act: 'say the next small thing' },
};

/** What the next call is looked through for. */
export const WATCHED: Readonly<Record<Habit, string>> = {
  pause: 'two seconds before I speak',
  'let-finish': 'letting them go on',
  feeling: 'naming what they told me',
  'not-too-early': 'nothing before its time',
  'no-harm': 'nothing that hurts',
  present: 'being there when they wait',
};

/** What was counted, `of` of it being more than one or not. */
const KEPT: Readonly<Record<Habit, (kept: string) => string>> = {
  pause: (kept) => `you left 2 s in ${kept} pauses`,
  'let-finish': (kept) => `you let them go on in ${kept} breaths`,
  feeling: (kept) => `you named what you had heard in ${kept} answers`,
  'not-too-early': (kept) => `${kept} replies came when they could be heard`,
  'no-harm': (kept) => `${kept} replies hurt nobody`,
  present: (kept) => `you were there in ${kept} turns`,
};

const share = ({ kept, of }: Kept): string => `${kept} of ${of}`;

/** How far a habit was kept, beside the call before: `You left 2 s in 7 of 9 pauses; last time 3 of 8.` */
export const keptWords = (habit: Habit, now: Kept, before: Kept | undefined): string => {
  if (now.of === 0) return 'This call gave no chance for it.';
  const words = KEPT[habit](share(now));
  const last = before && before.of > 0 ? `; last time ${share(before)}` : '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${last}.`;
};
