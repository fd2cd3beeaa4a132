import { z } from 'zod';
import { idSchema, momentSchema } from './atoms.ts';
import { endpoint } from './endpoint.ts';
import { LEADS, roleSchema } from './roles.ts';

const invitationSchema = z
  .object({
    id: idSchema,
    role: roleSchema,
    createdAt: momentSchema,
    expiresAt: momentSchema,
    usesLeft: z.int(),
    state: z.enum(['open', 'used-up', 'expired', 'revoked']),
  })
  .meta({ id: 'Invitation' });

export const invitationEndpoints = {
  invitations: endpoint({
    method: 'GET',
    path: '/api/team/invitations',
    does: 'Lists the invitations to the own team, without their codes.',
    who: LEADS,
    answer: z.object({ invitations: z.array(invitationSchema) }),
    status: 200,
    problems: [],
  }),
  invite: endpoint({
    method: 'POST',
    path: '/api/team/invitations',
    does: 'Makes an invitation. Its code is told this once; the link is `/#/join/` and the code.',
    who: LEADS,
    body: z.object({
      role: roleSchema.default('member'),
      uses: z.int().min(1).max(200).default(1),
      days: z.int().min(1).max(30).default(7),
    }),
    answer: z.object({ invitation: invitationSchema, code: z.string() }),
    status: 201,
    problems: ['too-many-waiting'],
  }),
  revokeInvitation: endpoint({
    method: 'DELETE',
    path: '/api/team/invitations/{invitation}',
    does: 'Revokes an invitation.',
    who: LEADS,
    params: z.object({ invitation: idSchema }),
    status: 204,
    problems: ['not-found'],
  }),
} as const;
