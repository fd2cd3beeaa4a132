import { z } from 'zod';
import { idSchema, momentSchema } from './atoms.ts';
import { roleSchema } from './roles.ts';

const kind = <const K extends string, S extends z.ZodRawShape>(name: K, values: S) =>
  z.object({ kind: z.literal(name), ...values });

const inChallenge = { challenge: z.string().meta({ description: 'its title' }) };
const ofCall = { call: z.string().meta({ description: 'its title' }) };

/** What leads, trainers and operators do that is written down, by kinds, each with what it was about. */
export const didSchema = z
  .discriminatedUnion('kind', [
    kind('team-founded', { team: z.string() }),
    kind('team-changed', {
      name: z.string().optional(),
      showsPseudonyms: z.boolean().optional(),
      compares: z.boolean().optional(),
      retentionDays: z.int().optional(),
    }),
    kind('team-deleted', { team: z.string() }),
    kind('role-changed', { role: roleSchema }),
    kind('pseudonym-changed', {}),
    kind('member-removed', { role: roleSchema }),
    kind('member-signed-out', {}),
    kind('invited', { people: z.int(), role: roleSchema }),
    kind('lead-invited', { team: z.string().optional() }),
    kind('invitation-revoked', {}),
    kind('challenge-started', inChallenge),
    kind('challenge-changed', inChallenge),
    kind('challenge-shared', inChallenge),
    kind('challenge-taken-on', inChallenge),
    kind('call-set-aside', ofCall),
    kind('call-let-count', ofCall),
    kind('operator-signed-in', {}),
    kind('in-words', { text: z.string() }),
  ])
  .meta({
    id: 'Did',
    description:
      'What was done, and what it was about. `in-words` is what an earlier version wrote down in words that this one does not know.',
  });

export type Did = z.output<typeof didSchema>;

const doerSchema = z
  .object({
    who: z.enum(['member', 'operator', 'left']),
    name: z.string().nullable().meta({
      description: 'a pseudonym as it was then; null for the operator and for whoever has left',
    }),
  })
  .meta({
    id: 'Doer',
    description: 'somebody of the team, the operator, or somebody who has left',
  });

/** Something that was done, with who did it, and to whom. */
export const deedSchema = z
  .object({
    id: idSchema,
    at: momentSchema,
    by: doerSchema,
    to: doerSchema.nullable().meta({ description: 'whom it was done to; null for nobody' }),
    did: didSchema,
  })
  .meta({ id: 'Deed', description: 'something that a lead, a trainer or an operator did' });

/** The same where it goes without saying who did it. */
export const ownDeedSchema = z.object({ at: momentSchema, did: didSchema });

/** The same where it was the operator's, and concerns the server. */
export const operatorDeedSchema = ownDeedSchema.extend({ id: idSchema });

/** Where a list of deeds goes on. Two may be of one moment, so the last one that was read is named by its id, too. */
export const deedsBeforeSchema = z.object({
  before: momentSchema.optional().meta({ description: 'those before this moment' }),
  beforeId: idSchema.optional().meta({
    description:
      'with `before`: the last deed that was read, so that others of its moment are not left out',
  }),
});
