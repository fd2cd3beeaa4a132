import type { RunRecord } from '../call/record.ts';
import { turningPoints } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The run whose turning points the worker looks for; it answers with them. */
export interface Asked {
  readonly scenario: Scenario;
  readonly record: RunRecord;
}

addEventListener('message', ({ data: { scenario, record } }: MessageEvent<Asked>) =>
  postMessage(turningPoints(scenario, record)),
);
