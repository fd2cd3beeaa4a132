import type { RunResult } from '../../store/run-result.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

/** What is said of a call that was not taken in one go: gone back over, or taken over from its middle; undefined of any other. */
export const goneBack = ({ record, view, tookOverAt }: RunResult): string | undefined => {
  if (tookOverAt !== undefined)
    return say('debrief.took-over', { time: clock(tookOverAt - (view.answeredAt ?? 0)) });
  return record.rewound === undefined
    ? undefined
    : say('practice.went-back', { count: record.rewound });
};
