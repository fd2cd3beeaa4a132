import { z } from 'zod';
import { HARMING, HELPING } from '../crisis/moves/names.ts';
import { STAGES } from '../crisis/stage.ts';
import { TEMPERAMENTS } from '../crisis/temperament.ts';
import { form } from './form.ts';

// the page forbids making code from text, which is zod's faster way
z.config({ jitless: true });

/** A schema with its meaning, as editors and the reference show it, and examples of what can be written. */
export const told = <S extends z.ZodType>(
  schema: S,
  description: string,
  ...examples: readonly unknown[]
): S => schema.meta({ description, ...(examples.length > 0 ? { examples: [...examples] } : {}) });

/** The same schema under a name, so that what is written in many places is described once. */
export const named = <S extends z.ZodType>(schema: S, name: string): S => schema.meta({ id: name });

/** A name that other parts of the file, recordings and translations point at. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, form('form.id'))
  // every object has a part of that name already
  .refine((name) => name !== 'constructor', form('form.taken'));

/** The name of a call or of a variant. */
export const callId = id.regex(/^(?!.*--)/, form('form.two-hyphens'));

export const text = z.string().trim().min(1).max(600);
export const percent = z.number().min(0).max(100);

/** A length of time as a trainer writes it, `1.8s` or `800ms`; read as whole milliseconds, at most ten minutes. */
export const duration = z
  .string(form('form.time'))
  .regex(/^\d+(\.\d{1,3})?\s?(ms|s)$/, form('form.time'))
  .transform((written) => {
    const amount = Number.parseFloat(written);
    return Math.round(written.endsWith('ms') ? amount : amount * 1000);
  })
  .refine((ms) => ms <= 600_000, form('form.longest-time'));

export const stage = z.enum(STAGES);
export const stages = z.array(stage).min(1);
export const move = named(z.enum([...HELPING, ...HARMING]), 'move');
export const moves = z.array(move).min(1);
export const temperament = z.enum(TEMPERAMENTS);
export const ids = z.array(id);
