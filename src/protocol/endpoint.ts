import type { z } from 'zod';
import type { ProblemCode } from './problem.ts';
import type { Who } from './roles.ts';

/** One thing that can be asked of the server: all that it takes, gives and refuses. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** with `{name}` where a parameter stands */
  readonly path: string;
  /** in one sentence */
  readonly does: string;
  /** who may ask; everybody else is refused before anything is read */
  readonly who: readonly Who[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
  readonly status: 200 | 201 | 204;
  /** what can go wrong beside what can always go wrong */
  readonly problems: readonly ProblemCode[];
  /** whoever fails here is slowed down: a secret could be guessed */
  readonly guessable?: true;
  /** asked again who one is, unless that was shown within the last ten minutes: a page that was left open is not enough */
  readonly asksAgain?: true;
}

/** Keeps the exact types of an endpoint. */
export const endpoint = <const E extends Endpoint>(given: E): E => given;

type Out<S> = S extends z.ZodType ? z.output<S> : undefined;
type In<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a handler is given: everything read, checked and normalised. */
export interface Asked<E extends Endpoint> {
  readonly params: Out<E['params']>;
  readonly query: Out<E['query']>;
  readonly body: Out<E['body']>;
}

/** What a client sends, and what it gets back. */
export type ParamsOf<E extends Endpoint> = In<E['params']>;
export type QueryOf<E extends Endpoint> = In<E['query']>;
export type BodyOf<E extends Endpoint> = In<E['body']>;
export type AnswerOf<E extends Endpoint> = Out<E['answer']>;

/** What a handler gives, before it is held to the endpoint. */
export type GivenBy<E extends Endpoint> = E['answer'] extends z.ZodType
  ? Promise<z.input<E['answer']>>
  : Promise<void>;

/** The path of an endpoint with its parameters put in. */
export const pathOf = (path: string, params: Readonly<Record<string, unknown>> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
