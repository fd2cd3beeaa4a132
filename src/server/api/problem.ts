import type { Context } from 'hono';
import { PROBLEMS, type Problem } from '../../protocol/index.ts';
import type { Refusal } from '../refusal.ts';

/** Says why a request is not granted, after RFC 9457. */
export const problem = (context: Context, refusal: Refusal): Response => {
  const { code, detail, more } = refusal;
  const { status, title } = PROBLEMS[code];
  const body: Problem = { type: `/api/problems/${code}`, code, title, status, detail, ...more };
  if (more.retryAfter !== undefined) context.header('Retry-After', String(more.retryAfter));
  return context.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
};
