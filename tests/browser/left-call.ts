import type { Page } from '@playwright/test';
import { createCall, type RunRecord } from '../../src/call/index.ts';
import type { CallView } from '../../src/call/view.ts';
import { playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { KeptRun, UnfinishedRun } from '../../src/store/archive.ts';
import { press, untilCallGoesOn, untilThere } from './press.ts';

/** A player looks at the call again within this, in ms; so finely is a moment of it found. */
const LOOK_MS = 100;
const LONGEST_MS = 20 * 60_000;

interface Hands {
  readonly player: string;
  readonly seed: number;
  /** per mille; fresh without it */
  readonly composure?: number;
}

/** Lets a player take a practice call, in no time, up to the first moment that is as asked for; gives the record of it. */
export const recordUntil = (
  scenario: Scenario,
  { player, seed, composure }: Hands,
  isSo: (view: CallView) => boolean,
): RunRecord => {
  const toPlay = { scenario, seed, mode: 'practice' } as const;
  const call = createCall(scenario, { ...toPlay, composure });
  const hands = playerNamed(player);
  if (!hands) throw new Error(`There is no player ${player}.`);
  let restsUntil = 0;
  while (call.now < LONGEST_MS) {
    if (isSo(call.view())) return call.record();
    if (call.now >= restsUntil) {
      const next = hands(call.view(), () => 0.5, toPlay);
      if ('wait' in next) restsUntil = call.now + next.wait;
      else call.act(next);
    }
    call.advanceTo(call.now + LOOK_MS);
  }
  throw new Error(`The ${player} never comes to this moment of “${scenario.title}”.`);
};

/** What a browser keeps of a trainee. */
interface Kept {
  readonly left?: Pick<UnfinishedRun, 'record'>;
  readonly runs?: readonly KeptRun[];
  /** a shift of this tab */
  readonly shift?: object;
}

/** Opens an address of the game for somebody of whom the browser keeps this. The desk has to have been open before. */
export const openWith = async (
  page: Page,
  address: string,
  { left, runs = [], shift }: Kept,
): Promise<void> => {
  // whatever call goes on here is left first
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await untilThere(page.getByRole('heading', { name: 'Settings', level: 1 }));
  await page.evaluate(
    ({ place, finished, day, to }) =>
      new Promise<void>((done, failed) => {
        if (day) sessionStorage.setItem('hold-the-line/shift', JSON.stringify(day));
        localStorage.removeItem('hold-the-line/place');
        const opening = indexedDB.open('hold-the-line');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const write = opening.result.transaction(['left', 'runs'], 'readwrite');
          if (place) write.objectStore('left').put(place, 'left');
          for (const run of finished) write.objectStore('runs').put(run);
          write.oncomplete = () => {
            opening.result.close();
            history.replaceState(null, '', to);
            done();
          };
        };
      }),
    {
      place: left && { ...left, leftAt: 0, address },
      finished: runs,
      day: shift,
      to: address,
    },
  );
  await page.reload();
};

/** Goes on with the call that was left, on a page whose clock is held. */
export const goOnWith = async (page: Page, address: string, record: RunRecord): Promise<void> => {
  await openWith(page, address, { left: { record } });
  await press(page.getByRole('button', { name: 'Go on where you were' }));
  await untilCallGoesOn(page);
};
