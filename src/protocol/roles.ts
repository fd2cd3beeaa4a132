import { z } from 'zod';

/** What somebody may be in a team. A lead looks after it; a trainer sees where calls go wrong. */
const ROLES = ['member', 'trainer', 'lead'] as const;

export type Role = (typeof ROLES)[number];

export const roleSchema = z.enum(ROLES);

/** Who asks: somebody without a session, a member in one of the roles, or whoever runs the server. */
export type Who = 'anyone' | Role | 'operator';

export const EVERYBODY = ['anyone', ...ROLES, 'operator'] as const;
export const MEMBERS = ROLES;
export const LEADS = ['lead'] as const;
export const TRAINERS = ['trainer', 'lead'] as const;
export const OPERATORS = ['operator'] as const;
