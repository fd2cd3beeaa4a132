import { initialTransition, type SnapshotFrom, setup } from 'xstate';
import { remembered } from '../crisis/remembered.ts';
import type { Floor } from './floor.ts';

/** What passes the floor from one to the other. The call says when, since only it knows what is left to say. */
export type FloorEvent =
  | { type: 'ANSWERED' }
  | { type: 'CALLER_SPEAKS' }
  | { type: 'CALLER_PAUSES' }
  | { type: 'CALLER_YIELDS' }
  | { type: 'TRAINEE_SPEAKS' }
  | { type: 'HELD' }
  | { type: 'RESUMED' }
  | { type: 'ENDED' };

const floorMachine = setup({ types: { events: {} as FloorEvent } }).createMachine({
  id: 'floor',
  initial: 'ringing',
  on: { ENDED: '.ended' },
  states: {
    ringing: { on: { ANSWERED: 'gap' } },
    caller: {
      on: { CALLER_PAUSES: 'gap', CALLER_YIELDS: 'open', TRAINEE_SPEAKS: 'trainee', HELD: 'hold' },
    },
    gap: {
      on: {
        CALLER_SPEAKS: 'caller',
        CALLER_YIELDS: 'open',
        TRAINEE_SPEAKS: 'trainee',
        HELD: 'hold',
      },
    },
    open: {
      on: {
        CALLER_SPEAKS: 'caller',
        CALLER_PAUSES: 'gap',
        TRAINEE_SPEAKS: 'trainee',
        HELD: 'hold',
      },
    },
    trainee: {
      on: { CALLER_SPEAKS: 'caller', CALLER_PAUSES: 'gap', CALLER_YIELDS: 'open', HELD: 'hold' },
    },
    hold: { on: { RESUMED: 'gap' } },
    ended: { type: 'final' },
  },
});

export type FloorSnapshot = SnapshotFrom<typeof floorMachine>;

const first = initialTransition(floorMachine)[0];
const step = remembered<FloorSnapshot, FloorEvent>(floorMachine);

/** The floor while the phone rings. */
export const firstFloor = (): FloorSnapshot => first;

/** The floor after `event`; the same where it does not apply. */
export const passFloor = (from: FloorSnapshot, event: FloorEvent): FloorSnapshot =>
  step(from, event);

/** Who has the floor in a snapshot. */
export const floorOf = (snapshot: FloorSnapshot): Floor => snapshot.value as Floor;
