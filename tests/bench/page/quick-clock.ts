import type { Page } from '@playwright/test';

/**
 * Puts a clock into a page that is not loaded yet which can be hurried: after `hurry(240)` in the page each of its frames lets
 * 240 ms pass, or more where it came later than that. A busy machine makes the call longer on the wall, and not other. The browser's
 * own timers, frames and collections of garbage come as ever.
 */
export const quickClock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const wall = performance.now.bind(performance);
    const ask = window.requestAnimationFrame.bind(window);
    const beganAt = Date.now() - wall();
    let leastMs = 0;
    let ahead = 0;
    let frame = 0;
    performance.now = () => wall() + ahead;
    Date.now = () => Math.floor(beganAt + performance.now());
    window.requestAnimationFrame = (work) =>
      ask((at) => {
        if (at > frame) {
          ahead += Math.max(0, leastMs - (at - frame));
          frame = at;
        }
        work(at + ahead);
      });
    Object.assign(window, {
      hurry: (frameMs: number) => {
        leastMs = frameMs;
      },
    });
  });
