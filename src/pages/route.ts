import { useSyncExternalStore } from 'react';
import type { Mode } from '../call/record.ts';

/** The pages about the team; `join` is where an invitation leads, `operator` is for whoever runs the server. */
const TEAM_ROOMS = [
  'home',
  'challenges',
  'board',
  'trainers',
  'settings',
  'data',
  'join',
  'operator',
] as const;
export type TeamRoom = (typeof TEAM_ROOMS)[number];

/** Where the trainee is, as the part of the address behind the `#` says it. */
export type Route =
  | { readonly page: 'desk' }
  | {
      readonly page: 'call';
      readonly id: string;
      readonly seed: number | undefined;
      readonly mode: Mode;
    }
  /** a call of which the server gave out seed and mode, by the name of the attempt */
  | { readonly page: 'attempt'; readonly attempt: string }
  /** `code`: of an invitation; on the board, the challenge that it is of; what came of the sign-on of a company */
  | { readonly page: 'team'; readonly room: TeamRoom; readonly code: string }
  | { readonly page: 'result' }
  | { readonly page: 'settings' }
  | { readonly page: 'pattern' }
  | { readonly page: 'trainer' }
  | { readonly page: 'shift' }
  | { readonly page: 'guided' }
  /** the run of the result, heard again or taken over, from a time on; virtual ms */
  | { readonly page: 'listen' | 'again'; readonly at: number };

const LARGEST_SEED = 2 ** 31 - 1;

/** Reads an address; whatever leads nowhere leads to the desk. */
export const routeOf = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (path === '/result') return { page: 'result' };
  if (path === '/settings') return { page: 'settings' };
  if (path === '/pattern') return { page: 'pattern' };
  if (path === '/trainer') return { page: 'trainer' };
  if (path === '/shift') return { page: 'shift' };
  if (path === '/guided') return { page: 'guided' };
  if (path === '/operator') return { page: 'team', room: 'operator', code: '' };
  const attempt = /^\/attempt\/([A-Za-z0-9_-]{22})$/.exec(path)?.[1];
  if (attempt !== undefined) return { page: 'attempt', attempt };
  const code = /^\/join\/?([0-9A-Za-z-]{0,80})$/.exec(path)?.[1];
  if (code !== undefined) return { page: 'team', room: 'join', code };
  const room = /^\/team\/?([a-z]*)$/.exec(path)?.[1];
  if (room !== undefined) {
    const asked = new URLSearchParams(query);
    return {
      page: 'team',
      room: TEAM_ROOMS.find((known) => known === room) ?? 'home',
      code: asked.get('challenge') ?? asked.get('sign-on') ?? '',
    };
  }
  const from = /^\/(listen|again)$/.exec(path)?.[1];
  if (from === 'listen' || from === 'again') return { page: from, at: timeIn(query) };
  const id = /^\/call\/([a-z0-9][a-z0-9-]*)$/.exec(path)?.[1];
  if (id === undefined) return { page: 'desk' };
  const asked = new URLSearchParams(query);
  const written = asked.get('seed') ?? '';
  const seed =
    /^\d+$/.test(written) && Number(written) <= LARGEST_SEED ? Number(written) : undefined;
  return { page: 'call', id, seed, mode: asked.get('mode') === 'exam' ? 'exam' : 'practice' };
};

/** A time of a call in an address, in virtual ms; its beginning where there is none. */
const timeIn = (query: string): number => {
  const written = new URLSearchParams(query).get('at') ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
};

/** Where the run of the result is heard again, from `at` on, in virtual ms. */
export const listenAddress = (at: number): string => `#/listen?at=${at}`;

/** Where the trainee goes back into the run of the result, at a decision made at `at`, in virtual ms. */
export const againAddress = (at: number): string => `#/again?at=${at}`;

/** The address of a call. Without a seed one is drawn when the phone rings. */
export const callAddress = (id: string, mode: Mode, seed?: number): string =>
  `#/call/${id}?${seed === undefined ? '' : `seed=${seed}&`}mode=${mode}`;

/** The address of a page about the team. */
export const teamAddress = (room: TeamRoom): string =>
  room === 'home' ? '#/team' : `#/team/${room}`;

/** Where an invitation leads; the code stays behind the `#`, so that no server's log has it. */
export const joinAddress = (code: string): string => `#/join/${code}`;

/** Where a call is taken for the team. */
export const attemptAddress = (attempt: string): string => `#/attempt/${attempt}`;

export const DESK = '#/';
export const RESULT = '#/result';
export const SETTINGS = '#/settings';
export const PATTERN = '#/pattern';
export const TRAINER = '#/trainer';
export const SHIFT = '#/shift';
export const GUIDED = '#/guided';

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The address behind the `#`, kept up to date. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash);
