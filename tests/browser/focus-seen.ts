import type { Page } from '@playwright/test';

/** What the Tab key stops at. */
const STOPS =
  ':is(button, a[href], input, select, textarea, summary, [tabindex="0"]):not(:disabled, [tabindex="-1"])';

/**
 * The stops of the page at which the focus could not be seen, by their name and with the reason: they need a frame of 2 px and
 * more, round themselves or their row, that stands out from what it lies on by 3:1.
 */
export const unseenFocus = async (page: Page): Promise<readonly string[]> => {
  // from here on a focus shows as it does by keyboard
  await page.keyboard.press('Shift');
  return page.evaluate((stops) => {
    const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    /** How light a colour is, 0 to 1, and how opaque. */
    const lightOf = (colour: string): readonly [number, number] => {
      if (!paint) return [0, 0];
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
      const linear = [r, g, b].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      const [red = 0, green = 0, blue = 0] = linear;
      return [0.2126 * red + 0.7152 * green + 0.0722 * blue, a];
    };
    const groundOf = (from: Element | null): number => {
      for (let at = from; at; at = at.parentElement) {
        const [light, opaque] = lightOf(getComputedStyle(at).backgroundColor);
        if (opaque > 200) return light;
      }
      return lightOf('Canvas')[0];
    };
    const faultIn = (element: Element, pseudo?: string): string => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(
        element,
        pseudo,
      );
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no frame';
      const inside = parseFloat(outlineOffset) < 0;
      const [frame, ground] = [
        lightOf(outlineColor)[0],
        groundOf(inside ? element : element.parentElement),
      ];
      const contrast = (Math.max(frame, ground) + 0.05) / (Math.min(frame, ground) + 0.05);
      return contrast < 3 ? `a frame of ${contrast.toFixed(1)}:1` : '';
    };
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
    let looks = 0;
    const unseen = [...top.querySelectorAll<HTMLElement>(stops)].flatMap((element) => {
      const row = element.closest('label');
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      if (element.closest('.twin') && !element.closest('.text-view, .day')) return [];
      if (element.closest('[inert]')) return [];
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) return [];
      looks += 1;
      const faults = [faultIn(element), faultIn(element, '::after'), row ? faultIn(row) : 'no row'];
      const drawn = element.checkVisibility({ opacityProperty: true });
      if ((drawn ? faults : faults.slice(1)).includes('')) return [];
      const name = element.getAttribute('aria-label') ?? (element.innerText || element.outerHTML);
      return [`${name.trim().slice(0, 60)}: ${faults.join(', ')}`];
    });
    return looks > 5 ? unseen : [...unseen, `only ${looks} stops had the focus`];
  }, STOPS);
};
