import type { Page } from '@playwright/test';

/** A place on the screen, in CSS px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The cards of the scene, in reading order, by their middle: found as a pointer finds them, by where it turns into a hand.
 * What else can be pressed is much smaller than a card.
 */
export const cardsOnCanvas = (page: Page): Promise<readonly Place[]> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const step = 4;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const hand = (x: number, y: number): boolean => {
      const at = { clientX: left + x, clientY: top + y, pointerType: 'mouse' };
      canvas.dispatchEvent(new PointerEvent('pointermove', at));
      return canvas.style.cursor === 'pointer';
    };
    const found: { x: number; y: number; right: number; bottom: number }[] = [];
    for (let y = 1; y < height; y += step) {
      for (let x = 1; x < width; x += step) {
        const known = found.find((it) => x >= it.x && x <= it.right && y <= it.bottom + step);
        if (!hand(x, y)) continue;
        if (known) {
          known.bottom = y;
          continue;
        }
        let right = x;
        while (right + step < width && hand(right + step, y)) right += step;
        found.push({ x, y, right, bottom: y });
        x = right;
      }
    }
    canvas.dispatchEvent(new PointerEvent('pointerleave'));
    return found
      .filter((it) => it.right - it.x > width * 0.3)
      .map((it) => ({ x: left + (it.x + it.right) / 2, y: top + (it.y + it.bottom) / 2 }));
  });
