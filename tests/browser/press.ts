import { expect, type Locator, type Page } from '@playwright/test';
import { heldOf, withTimers } from './held-clock.ts';

/** Does something that waits for the page; where its clock is held, its timers run meanwhile. */
const patiently = (page: Page, work: () => Promise<void>): Promise<void> =>
  heldOf(page) ? withTimers(page, work) : work();

/** Waits for an element to come, for as long as the test may last; no time passes on a held clock where it is there already. */
export const untilThere = async (what: Locator): Promise<void> => {
  if ((await what.count()) > 0) return;
  await patiently(what.page(), () => what.first().waitFor({ state: 'attached' }));
};

const takesFocus = (what: Locator): Promise<boolean> =>
  what.evaluate((element: HTMLElement | SVGElement) => {
    element.focus();
    return document.activeElement === element;
  });

/**
 * Presses something by key once it is there and takes the focus. Playwright's own `press` sends the key wherever the focus is:
 * what is disabled as yet, or lies behind a dialog that is still open, would never have it.
 */
export const press = async (what: Locator, key = 'Enter'): Promise<void> => {
  const page = what.page();
  await untilThere(what);
  if (!(await takesFocus(what)))
    await patiently(page, () =>
      expect(async () => expect(await takesFocus(what)).toBe(true)).toPass(),
    );
  await page.keyboard.press(key);
};

/**
 * Waits until a call that stood still has heard that it goes on: a dialog is hidden at once when it is closed, and tells the page so
 * a task later. Until then keys do nothing, time does not pass, and what is asked next would be closed along with it.
 */
export const untilCallGoesOn = (page: Page): Promise<void> =>
  expect(page.locator('#signal')).not.toContainText('The call stands still');
