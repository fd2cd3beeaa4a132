import { expect, type Locator, test } from '@playwright/test';
import { leaveWork, untilAfterCall } from './after-call.ts';
import { faultsOf } from './axe.ts';
import { focused, pickUp, sceneIsDrawn, tabTo } from './by-keyboard.ts';
import { letPass, passUntil, withTimers } from './held-clock.ts';
import { answer, cutIn, pastOwnView, takeCall, untilFloorIsOpen, untilSignal } from './moments.ts';
import { press, untilCallGoesOn } from './press.ts';
import { announcementsOf, repliesOf, saidSoFar, signalOf } from './read-aloud.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const viewport of SCREENS) {
  test.describe(`the pages at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('should give axe nothing to find, from the desk through every state of a call to the result', async ({
      page,
    }) => {
      const expectNoFault = async (state: string) => {
        expect.soft(await faultsOf(page), state).toEqual([]);
      };
      await pickUp(page);
      await sceneIsDrawn(page);
      await expectNoFault('ringing');

      await answer(page);
      await expectNoFault('the caller speaking');

      await untilFloorIsOpen(page);
      await expectNoFault('the floor open');

      await page.keyboard.press('1');
      await untilSignal(page, /^You are speaking/);
      await expectNoFault('the trainee speaking');

      await cutIn(page);
      await expectNoFault('after an interruption');

      await page.keyboard.press('h');
      await untilSignal(page, /^Ines is on hold/);
      await letPass(page, 1000);
      await expectNoFault('on hold');
      await page.keyboard.press('h');

      await page.keyboard.press('b');
      await untilSignal(page, /^You take a breath/);
      await expectNoFault('the trainee taking a breath');

      await page.keyboard.press('u');
      await untilSignal(page, /^Your microphone is off/);
      await expectNoFault('the microphone off');
      await page.keyboard.press('u');

      await tabTo(page, 'button End call');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'End the call with Ines?' })).toBeVisible();
      await letPass(page, 1000);
      await expectNoFault('the question whether to end the call');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await untilCallGoesOn(page);

      const ticket = page.getByRole('tab', { name: 'Ticket' });
      if (!(await ticket.isVisible())) await page.keyboard.press('t');
      await ticket.focus();
      for (const name of ['Ticket', 'History', 'Knowledge']) {
        await letPass(page, 1000);
        await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
        await expectNoFault(`the panel at ${name}`);
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Escape');
      await letPass(page, 1000);
      await expectNoFault('the panel folded');

      await page.keyboard.press('p');
      await expect(page.getByRole('dialog', { name: 'The call stands still' })).toBeVisible();
      await press(page.getByRole('button', { name: 'One moment earlier' }));
      await letPass(page, 1000);
      await expectNoFault('a call that stands still');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await untilCallGoesOn(page);

      await page.keyboard.press('t');
      await press(page.getByRole('button', { name: 'Sound, time and keys' }));
      await page.getByRole('radio', { name: /^Text/ }).check();
      await letPass(page, 1000);
      await expectNoFault('the settings in a call');
      await press(page.getByRole('button', { name: 'Back to the call' }));
      await untilCallGoesOn(page);
      await press(page.getByRole('tab', { name: 'Ticket' }), 'Escape');
      await letPass(page, 1000);
      await expect(page.locator('canvas')).toHaveCount(0);
      await expectNoFault('the text view');

      await page.keyboard.press('l');
      const warmWord = page.getByRole('button', { name: 'Say so and hand over' });
      await expect(warmWord).toBeVisible();
      await letPass(page, 500);
      await expectNoFault('the question whether to hand over');
      await press(warmWord);
      await untilAfterCall(page);
      await expectNoFault('the work after the call');
      await leaveWork(page);
      expect(await passUntil(page, async () => (await page.title()).startsWith('How'))).toBe(true);
      await expectNoFault('the question how it went');
      await pastOwnView(page);
      // the line is drawn, and then its pins appear
      await letPass(page, 3000);
      await expectNoFault('the result');
      for (const summary of await page.locator('details > summary').all()) {
        await press(summary);
      }
      await expectNoFault('the result with everything unfolded');

      await tabTo(page, 'link Back to the desk');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible();
      await letPass(page, 1000);
      await expectNoFault('the desk');
    });
  });
}

test.describe('the ticket on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('should lie above the desk, on which the call goes on', async ({ page }) => {
    await takeCall(page);
    await page.keyboard.press('t');
    await withTimers(page, () => expect(page.getByRole('tab', { name: 'Ticket' })).toBeFocused());
    const { y = 0, height = 844 } = (await page.locator('.panel').boundingBox()) ?? {};
    expect(y + height, 'where it ends, above the ring and four replies').toBeLessThan(844 / 2);
    await press(page.getByRole('button', { name: 'Sound, time and keys' }), 'Tab');
    expect(await focused(page)).toBe('log What was said');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Stay silent');

    // the lowest of the replies that the scene draws
    const reply = (await repliesOf(page)).at(-1) ?? '';
    await page.mouse.click(195, 790);
    await untilSignal(page, /^You are talking over Ines/);
    const line = (await page.locator('.panel .caption').innerText()).trim();
    expect(line).not.toBe('');
    expect(reply).toContain(line);
    await expect(page.getByRole('tab', { name: 'Ticket' })).toBeVisible();
  });
});

test.describe('the keyboard on the call page', () => {
  test('should stop at the bar, the log, silence, murmur, the replies and the panel, in this order', async ({
    page,
  }) => {
    await takeCall(page);
    const replies = await repliesOf(page);
    expect(replies).toHaveLength(4);
    await tabTo(page, 'button Pause');
    const stops = [];
    for (let stop = await focused(page); stop !== '' && stops.length < 20; ) {
      stops.push(stop);
      await page.keyboard.press('Tab');
      stop = await focused(page);
      if (stop === 'button Pause') break;
    }
    expect(stops).toEqual([
      'button Pause',
      'button Text view',
      'button Hold',
      'button Mute',
      'button Hand to lead',
      'button End call',
      'log What was said',
      'button Stay silent',
      'button Murmur: mm-hm',
      'button Breathe: take a breath',
      ...replies.map((reply) => `button ${reply}`),
      'tab Ticket',
      'button Close the panel',
      'textbox Your notes',
      'button Sound, time and keys',
    ]);
  });

  test('should say the reply that stands where its number says', async ({ page }) => {
    await takeCall(page);
    await untilFloorIsOpen(page);
    const [, , third] = await repliesOf(page);
    const buttons = page.getByRole('list', { name: 'Replies' }).getByRole('button');
    for (const [index, button] of (await buttons.all()).entries()) {
      await expect(button).toHaveAttribute('aria-keyshortcuts', `${index + 1}`);
    }
    await page.keyboard.press('3');
    await untilSignal(page, /^Ines is speaking/);
    expect(await saidSoFar(page)).toContain(`You ${third}`);
  });

  test('should keep the letters that are typed into the notes out of the call', async ({
    page,
  }) => {
    await takeCall(page);
    await tabTo(page, 'textbox Your notes');
    await page.keyboard.type('mhl 1 t');
    await letPass(page, 500);
    await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue('mhl 1 t');
    expect(await signalOf(page)).toMatch(/^Ines is speaking/);
    expect((await saidSoFar(page)).join()).not.toContain('You');
  });

  test('should show in the text view which stop has the focus', async ({ page }) => {
    await takeCall(page);
    await tabTo(page, 'button Text view');
    await page.keyboard.press('Enter');
    await letPass(page, 500);
    const unseen = [];
    for (let stops = 0; stops < 15; stops += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.locator(':focus').evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        return { drawn: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, width, height };
      });
      if (!outline.drawn || outline.width < 24 || outline.height < 24)
        unseen.push(`${await focused(page)}: ${JSON.stringify(outline)}`);
    }
    expect(unseen).toEqual([]);
  });

  for (const { when, comes } of [
    { when: 'while the caller speaks', comes: async () => undefined },
    { when: 'in a silence', comes: untilFloorIsOpen },
  ]) {
    test(`should show in the scene which choice has the focus ${when}`, async ({ page }) => {
      await takeCall(page);
      await comes(page);
      const canvas = page.locator('canvas');
      const frames: (readonly number[])[] = [];
      await tabTo(page, 'button Stay silent');
      for (let stop = 0; stop < 7; stop += 1) {
        await letPass(page, 32);
        frames.push(await lampAmong(canvas));
        await page.keyboard.press('Tab');
      }
      const apart = frames.flatMap((frame, index) =>
        frames.slice(index + 1).map((other) => unlike(frame, other)),
      );
      // a frame of 3 px around the smallest choice has some 800
      expect(Math.min(...apart)).toBeGreaterThan(600);
    });
  }

  test('should hide the picture from screen readers, since its twin says the same', async ({
    page,
  }) => {
    await takeCall(page);
    const canvas = page.locator('canvas');
    await expect(canvas).toHaveAttribute('aria-hidden', 'true');
    await expect(page.locator('[aria-hidden="true"]').filter({ has: canvas })).toHaveCount(1);
    await expect(
      page.locator('[aria-hidden="true"] :is(button, a, input, [tabindex])'),
    ).toHaveCount(0);
  });
});

/** How many pixels of the colour that marks a choice stand in each part of the canvas' lower half. */
const lampAmong = (canvas: Locator): Promise<readonly number[]> =>
  canvas.evaluate((element: HTMLCanvasElement) => {
    const [lamp, columns, rows] = [[0xed, 0xbe, 0x6e] as const, 12, 6];
    const { width, height } = element;
    const top = Math.floor(height / 2);
    const { data } = element.getContext('2d')?.getImageData(0, top, width, height - top) ?? {
      data: [],
    };
    const parts = Array.from({ length: columns * rows }, () => 0);
    for (let at = 0; at < data.length; at += 4) {
      if (lamp.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 12)) continue;
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
      const part =
        Math.floor((y / (height - top)) * rows) * columns + Math.floor((x / width) * columns);
      parts[part] = (parts[part] ?? 0) + 1;
    }
    return parts;
  });

const unlike = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, count, part) => sum + Math.abs(count - (b[part] ?? 0)), 0);

test.describe('what the page says by itself', () => {
  test('should be how the caller sounds and an interruption, and not each word of the call', async ({
    page,
  }) => {
    await takeCall(page);
    const heard = new Set<string>();
    for (let seconds = 0; seconds < 20; seconds += 1) {
      for (const said of await announcementsOf(page)) heard.add(said);
      await letPass(page, 1000);
    }
    heard.delete('');
    expect([...heard]).toEqual(['Ines sounds angrier']);
    await cutIn(page);
    expect(await announcementsOf(page)).toContain('You talked over Ines');
  });
});
