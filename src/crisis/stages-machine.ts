import { initialTransition, type SnapshotFrom, setup } from 'xstate';
import { remembered } from './remembered.ts';
import type { Stage } from './stage.ts';

/** What turns the caller from one stage to another. `caller.ts` says when each is due. */
export type StageEvent =
  | { type: 'HEATED' }
  | { type: 'BOILED_OVER' }
  | { type: 'RAN_OUT' }
  | { type: 'ROSE' }
  | { type: 'COOLED' }
  | { type: 'SETTLED' };

/** The roads between the six stages: forward by being heard, back by being hit. */
const stagesMachine = setup({ types: { events: {} as StageEvent } }).createMachine({
  id: 'crisis-cycle',
  initial: 'stimulation',
  states: {
    stimulation: { on: { HEATED: 'escalation', BOILED_OVER: 'crisis', SETTLED: 'post-crisis' } },
    escalation: { on: { BOILED_OVER: 'crisis', RAN_OUT: 'de-escalation' } },
    crisis: { on: { RAN_OUT: 'de-escalation' } },
    'de-escalation': { on: { BOILED_OVER: 'crisis', ROSE: 'escalation', COOLED: 'stabilization' } },
    stabilization: { on: { BOILED_OVER: 'crisis', ROSE: 'escalation', SETTLED: 'post-crisis' } },
    'post-crisis': { type: 'final' },
  },
});

export type StageSnapshot = SnapshotFrom<typeof stagesMachine>;

const first = initialTransition(stagesMachine)[0];
const step = remembered<StageSnapshot, StageEvent>(stagesMachine);

/** The cycle at its beginning: stimulation. */
export const firstStage = (): StageSnapshot => first;

/** The snapshot after `event`; the same stage where no road leads. */
export const turnStage = (from: StageSnapshot, event: StageEvent): StageSnapshot =>
  step(from, event);

/** The stage that a snapshot stands in. */
export const stageOf = (snapshot: StageSnapshot): Stage => snapshot.value as Stage;
