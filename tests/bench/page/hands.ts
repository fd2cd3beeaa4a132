import type { CDPSession, Page } from '@playwright/test';

const PATIENCE_MS = 30_000;
const LOOK_MS = 25;

/** Eyes and hands on a page. What they leave in it is a few short functions, so that its heap is nearly all its own. */
export interface Hands {
  /** How many elements there are of `selector`. */
  count(selector: string): Promise<number>;
  /** What stands in each element of `selector`. */
  read(selector: string): Promise<readonly string[]>;
  /** Presses the element of `selector` that lies at this place, once it is there. */
  press(selector: string, place?: number): Promise<void>;
  /** Waits until an element of `selector` is there. Rejects when none comes in half a minute. */
  wait(selector: string): Promise<void>;
  /** Runs `script` in the page. */
  run<Outcome>(script: string): Promise<Outcome>;
}

/** Lays hands on a page that is not loaded yet. */
export const handsOn = async (page: Page, cdp: CDPSession): Promise<Hands> => {
  await page.addInitScript(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    Object.assign(window, {
      countOf: (selector: string) => all(selector).length,
      readIn: (selector: string) => all(selector).map(({ textContent }) => textContent),
      pressOn: (selector: string, place: number) => {
        const element = all(selector)[place];
        element?.focus();
        element?.click();
        return element !== undefined;
      },
    });
  });
  const run = async <Outcome>(expression: string): Promise<Outcome> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value as Outcome;
  };
  const call = <Outcome>(name: string, ...given: readonly unknown[]): Promise<Outcome> =>
    run(`${name}(${given.map((one) => JSON.stringify(one)).join()})`);
  const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
    for (const began = Date.now(); !(await isSo()); await page.waitForTimeout(LOOK_MS))
      if (Date.now() - began > PATIENCE_MS) throw new Error(`${what} never came: ${page.url()}`);
  };
  return {
    count: (selector) => call('countOf', selector),
    read: (selector) => call('readIn', selector),
    press: (selector, place = 0) =>
      until(selector, () => call<boolean>('pressOn', selector, place)),
    wait: (selector) => until(selector, async () => (await call<number>('countOf', selector)) > 0),
    run,
  };
};
