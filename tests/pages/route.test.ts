import { describe, expect, it } from 'vitest';
import {
  againAddress,
  attemptAddress,
  callAddress,
  joinAddress,
  listenAddress,
  routeOf,
  teamAddress,
} from '../../src/pages/route.ts';

describe('route', () => {
  it('should read a call with its seed and mode', () => {
    expect(routeOf('#/call/board-report?seed=7&mode=exam')).toEqual({
      page: 'call',
      id: 'board-report',
      seed: 7,
      mode: 'exam',
    });
  });

  it('should leave a seed that is no whole number to be drawn', () => {
    for (const seed of ['', '-1', '1.5', 'x', '99999999999']) {
      expect(routeOf(`#/call/a?seed=${seed}`)).toMatchObject({ seed: undefined, mode: 'practice' });
    }
  });

  it('should lead to the desk when it leads nowhere', () => {
    for (const hash of ['', '#', '#/', '#/nonsense', '#/call/', '#/call/../x', '#/call/A']) {
      expect(routeOf(hash)).toEqual({ page: 'desk' });
    }
  });

  it('should read a time of the run that is looked back on, and begin at 0 where it is none', () => {
    expect(routeOf(listenAddress(61_500))).toEqual({ page: 'listen', at: 61_500 });
    expect(routeOf(againAddress(7))).toEqual({ page: 'again', at: 7 });
    for (const at of ['', '-1', '1.5', 'x', '9999999999'])
      expect(routeOf(`#/again?at=${at}`)).toEqual({ page: 'again', at: 0 });
  });

  it('should read where the team is, an invitation, and a call for the team', () => {
    expect(routeOf(teamAddress('home'))).toEqual({ page: 'team', room: 'home', code: '' });
    expect(routeOf(`${teamAddress('board')}?challenge=abc`)).toEqual({
      page: 'team',
      room: 'board',
      code: 'abc',
    });
    expect(routeOf('#/operator')).toEqual({ page: 'team', room: 'operator', code: '' });
    expect(routeOf('#/team/cellar')).toMatchObject({ page: 'team', room: 'home' });
    const code = 'ABCDE-FGHJK-01234-56789-ABCDE-F';
    expect(routeOf(joinAddress(code))).toEqual({ page: 'team', room: 'join', code });
    for (const hash of [`#/join/${'A'.repeat(81)}`, '#/join/<b>', '#/attempt/short'])
      expect(routeOf(hash)).toEqual({ page: 'desk' });
    const attempt = 'AbCdEfGhIjKlMnOpQrSt_-';
    expect(routeOf(attemptAddress(attempt))).toEqual({ page: 'attempt', attempt });
  });

  it('should read the addresses that it writes', () => {
    expect(routeOf(callAddress('a', 'exam', 3))).toEqual({
      page: 'call',
      id: 'a',
      seed: 3,
      mode: 'exam',
    });
    expect(routeOf(callAddress('a', 'practice'))).toMatchObject({ id: 'a', seed: undefined });
  });
});
