export type { Answer, Ask, Sent } from './client.ts';
export { createTeam } from './create-team.ts';
export type { Attempt, Stocked, WaitingRun } from './keep.ts';
export type { Arrived } from './outbox.ts';
export type { Challenge, ChallengeCall } from './stock.ts';
export type { TeamActions, TeamState, TeamStore, Wish } from './team-state.ts';
export type { TroubleCode } from './trouble.ts';
export { TeamTrouble } from './trouble.ts';
