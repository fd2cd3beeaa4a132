import { expect, type Page } from '@playwright/test';

/** The least side of something that is pressed, in px. */
const TARGET = 44;
const PRESSED = ':is(button, a, input, select, textarea, summary)';

/** What can be pressed here and is smaller than a finger, by its name; what is hidden from the eye is not pressed. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ({ pressed, least }) =>
      [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
        const place = element.closest('label') ?? element;
        const { width, height } = place.getBoundingClientRect();
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          return [];
        if (element.closest('.twin') && !document.querySelector('.text-view, .day')) return [];
        // a link in a sentence is as high as its line
        const sentence = element.closest('a') && element.parentElement?.innerText;
        if (
          sentence &&
          getComputedStyle(element).display === 'inline' &&
          sentence !== element.innerText
        )
          return [];
        if (width === 0 || Math.min(width, height) >= least - 0.5) return [];
        const name = element.getAttribute('aria-label') ?? element.innerText;
        return [`${name.trim() || element.outerHTML.slice(0, 60)}: ${width} × ${height}`];
      }),
    { pressed: PRESSED, least: TARGET },
  );

/** Words that do not fit into what holds them, and what reaches out of the window. */
export const outOfPlace = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('button, a.btn, h1, h2, p, li > b')]
      .filter((element) => element.checkVisibility({ opacityProperty: true }))
      .filter((element) => !element.closest('.sr, .twin:not(.text-view .twin)'))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(
        ({ innerText, scrollWidth, clientWidth }) =>
          `${innerText}: ${scrollWidth} in ${clientWidth}`,
      );
    return wide > 0 ? [`the page is ${wide} px too wide`, ...cut] : cut;
  });

/** Words that lie over other words, that are cut off, or that no scrolling brings into the window. */
export const unreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** So much of the height of a line is above and below its letters. */
    const SHARE = 0.2;
    const hides = /hidden|clip/;
    interface Line {
      readonly words: string;
      readonly node: Text;
      readonly box: DOMRect;
    }
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.sr, option');
    const heardOnly = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || heardOnly(element.parentElement));
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const walk = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    const faults: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!parent || words === '' || !shown(parent) || heardOnly(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2) lines.push({ words, node: node as Text, box });
    }
    /** What is left of a line in sight, and whether no scrolling brings back what is not. */
    const seenOf = ({ box, node }: Line): { readonly seen: DOMRect; readonly cut: boolean } => {
      let [left, right, upper, lower, cut] = [box.left, box.right, box.top, box.bottom, false];
      for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        if (overflowX !== 'visible' || overflowY !== 'visible') {
          const held = at.getBoundingClientRect();
          const [wide, high] = [right - left, lower - upper];
          [left, right] = [Math.max(left, held.left), Math.min(right, held.right)];
          [upper, lower] = [Math.max(upper, held.top), Math.min(lower, held.bottom)];
          cut ||= hides.test(overflowX) && right - left < wide - 2;
          cut ||= hides.test(overflowY) && lower - upper < high * (1 - 2 * SHARE);
          // what scrolls can be brought to where nothing cuts it
          if (!hides.test(overflowX) && !hides.test(overflowY) && (right <= left || lower <= upper))
            break;
        }
        if (position === 'fixed') break;
      }
      return { seen: new DOMRect(left, upper, right - left, lower - upper), cut };
    };
    const shownLines: (Line & { readonly layer: Element | null })[] = [];
    for (const line of lines) {
      const { words, node } = line;
      const { seen, cut } = seenOf(line);
      if (cut) faults.push(`“${words.slice(0, 60)}” is cut off`);
      if (seen.width <= 2 || seen.height <= 2) continue;
      if (seen.left + scrollX < -1 || seen.top + scrollY < -1)
        faults.push(`“${words.slice(0, 60)}” is out of reach`);
      let layer = node.parentElement;
      while (layer && !/fixed|sticky/.test(getComputedStyle(layer).position))
        layer = layer.parentElement;
      shownLines.push({ ...line, box: seen, layer });
    }
    for (const [n, a] of shownLines.entries())
      for (const b of shownLines.slice(n + 1)) {
        // a sheet that lies over the page hides what is below it as a whole
        if (a.node === b.node || a.layer !== b.layer) continue;
        const [x, y] = [
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left),
          Math.min(a.box.bottom - SHARE * a.box.height, b.box.bottom - SHARE * b.box.height) -
            Math.max(a.box.top + SHARE * a.box.height, b.box.top + SHARE * b.box.height),
        ];
        if (x > 2 && y > 2)
          faults.push(`“${a.words.slice(0, 40)}” lies over “${b.words.slice(0, 40)}”`);
      }
    return [...new Set(faults)];
  });

/** Gives the page letters so many times as large, as the settings of a browser do. */
export const enlarge = async (page: Page, times: number): Promise<void> => {
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', {
    fontSizes: { standard: 16 * times, fixed: 13 * times },
  });
  await settings.detach();
  await expect(page.locator('html')).toHaveCSS('font-size', `${16 * times}px`);
};

/** The narrowest window that a page is read in without scrolling sideways, and a usual one; px. */
const [NARROW, USUAL] = [
  { width: 320, height: 640 },
  { width: 1440, height: 900 },
] as const;

const softly = expect.configure({ soft: true });

/**
 * Holds the page to what has to fit: in the narrowest window, where all that is pressed is as large as a finger as well, and in
 * letters of twice the size. Afterwards its window is as it was.
 */
export const expectToFit = async (page: Page, state: string): Promise<void> => {
  const before = page.viewportSize();
  const isNone = (look: (of: Page) => Promise<readonly string[]>, how: string) =>
    softly.poll(() => look(page), { message: `${state} ${how}` }).toEqual([]);
  await page.setViewportSize(NARROW);
  await isNone(outOfPlace, 'at 320 px');
  await isNone(unreadable, 'at 320 px, as it is read');
  await isNone(smallTargets, 'under a finger');
  await page.setViewportSize(USUAL);
  await enlarge(page, 2);
  await isNone(outOfPlace, 'in letters of twice the size');
  await isNone(unreadable, 'in such letters, as it is read');
  await enlarge(page, 1);
  if (before) await page.setViewportSize(before);
};
