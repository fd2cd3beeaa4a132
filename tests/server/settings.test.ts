import { describe, expect, it } from 'vitest';
import { CannotServe } from '../../src/server/cannot-serve.ts';
import { hostsOf, isSecure, readSettings } from '../../src/server/settings.ts';

const read = (env: Readonly<Record<string, string>>) => readSettings(env, '/data');

describe('settings', () => {
  it('should serve this machine on port 8080, and keep teams in the folder of data, unless told otherwise', () => {
    expect(read({})).toMatchObject({ host: '127.0.0.1', port: 8080, data: '/data', log: 'warn' });
    expect(read({ HOST: '', PORT: '' })).toMatchObject({ host: '127.0.0.1', port: 8080 });
    expect(read({ HOLD_DATA: '/elsewhere' }).data).toBe('/elsewhere');
  });

  it.each(['http', '-1', '80.5', '65536', '1e3', ' 80'])('should refuse the port "%s"', (PORT) => {
    expect(() => read({ PORT })).toThrow(CannotServe);
    expect(() => read({ PORT })).toThrow('which is no port');
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', 'hold.example.org'])(
    'should not open %s to others without TLS, but where it is said that the network is safe',
    (HOST) => {
      expect(() => read({ HOST })).toThrow(/HOLD_TLS_CERT.*HOLD_PLAIN_HTTP=yes/);
      expect(read({ HOST, HOLD_PLAIN_HTTP: 'yes' }).host).toBe(HOST);
      expect(read({ HOST, HOLD_TLS_CERT: 'c.pem', HOLD_TLS_KEY: 'k.pem' }).host).toBe(HOST);
    },
  );

  it.each([
    [{ HOLD_TLS_CERT: 'c.pem' }, 'HOLD_TLS_KEY is missing'],
    [{ HOLD_TLS_KEY: 'k.pem' }, 'HOLD_TLS_CERT is missing'],
    [{ DATABASE_URL: 'mysql://x' }, 'no address of PostgreSQL'],
    [{ HOLD_PUBLIC_URL: 'hold.example.org' }, 'Give the address at which people open the game'],
    [{ HOLD_PUBLIC_URL: 'https://example.org/hold' }, 'without a path'],
    [{ HOLD_LOG: 'loud' }, 'one of debug, info'],
    [{ HOLD_BEHIND_PROXY: 'perhaps' }, 'It is yes or no'],
  ])('should refuse %j', (env, said) => {
    expect(() => read(env)).toThrow(CannotServe);
    expect(() => read(env)).toThrow(said);
  });

  it('should not repeat the password of a database', () => {
    expect(() => read({ DATABASE_URL: 'mysql://hold:opensesame@db/hold' })).not.toThrow(
      'opensesame',
    );
  });

  it('should bind cookies to TLS where browsers come by TLS', () => {
    expect(isSecure(read({}))).toBe(false);
    expect(isSecure(read({ HOLD_PUBLIC_URL: 'https://hold.example.org' }))).toBe(true);
    expect(isSecure(read({ HOLD_TLS_CERT: 'c', HOLD_TLS_KEY: 'k' }))).toBe(true);
  });

  it('should answer under its own names only, as far as it knows them', () => {
    expect(hostsOf(read({}))).toEqual(['127.0.0.1', 'localhost', '[::1]']);
    expect(hostsOf(read({ HOLD_PUBLIC_URL: 'https://hold.example.org' }))).toContain(
      'hold.example.org',
    );
    expect(hostsOf(read({ HOST: '0.0.0.0', HOLD_PLAIN_HTTP: 'yes' }))).toBeUndefined();
  });
});
