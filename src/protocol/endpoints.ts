import { attemptEndpoints } from './attempt.ts';
import { boardEndpoints } from './board.ts';
import { callEndpoints } from './call.ts';
import { challengeEndpoints } from './challenge.ts';
import { invitationEndpoints } from './invitation.ts';
import { operatorEndpoints } from './operator.ts';
import { ownDataEndpoints } from './own-data.ts';
import { peopleEndpoints } from './people.ts';
import { teamEndpoints } from './team.ts';
import { trainerEndpoints } from './trainer.ts';

/** Everything that can be asked of the server under `/api`. */
export const ENDPOINTS = {
  ...peopleEndpoints,
  ...teamEndpoints,
  ...invitationEndpoints,
  ...callEndpoints,
  ...challengeEndpoints,
  ...attemptEndpoints,
  ...boardEndpoints,
  ...trainerEndpoints,
  ...ownDataEndpoints,
  ...operatorEndpoints,
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
