import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { CannotServe } from '../../src/server/cannot-serve.ts';
import { listen } from '../../src/server/listen.ts';

const here = (port: number) => ({ host: '127.0.0.1', port });

describe('listen', () => {
  it('should be reachable at its address until it is closed', async () => {
    const app = new Hono().get('/', (context) => context.text('hello'));
    const { address, close } = await listen(app, here(0));
    expect(await (await fetch(address)).text()).toBe('hello');
    await close();
    await expect(fetch(address)).rejects.toThrow();
  });

  it('should let a request under way finish when it is closed', async () => {
    let arrived = (): void => {};
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const app = new Hono().get('/', async (context) => {
      arrived();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return context.text('done');
    });
    const { address, close } = await listen(app, here(0));
    const answer = fetch(address);
    await underWay;
    await close();
    expect(await (await answer).text()).toBe('done');
  });

  it('should say which port is taken and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const attempt = listen(new Hono(), here(port));
    await expect(attempt).rejects.toThrow(CannotServe);
    await expect(attempt).rejects.toThrow(/^Port \d+ is taken .*PORT=\d+ npm start$/);
    other.close();
  });

  it('should say that a host is not of this machine', async () => {
    const attempt = listen(new Hono(), { host: '192.0.2.1', port: 0 });
    await expect(attempt).rejects.toThrow(
      'HOST is "192.0.2.1", which is no address of this machine',
    );
  });
});
