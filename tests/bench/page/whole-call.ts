import type { Page } from '@playwright/test';
import { playCall, playerNamed } from '../../../src/explore/index.ts';
import { shipped } from '../../explore/shipped.ts';
import type { Hands } from './hands.ts';
import { addressOf, CALL } from './the-call.ts';

/** Each frame of the call lets at least so much of it pass, in ms: 250 is all that the page takes of one; at 0 the call takes its time. */
const FRAME_MS = Number(process.env.BENCH_FRAME_MS ?? 200);
/** How long it is left quiet before something is said, and how long the caller talks before a murmur; ms of the call. */
const [QUIET_MS, TALKING_MS, MURMUR_EVERY_MS] = [2700, 1500, 6500] as const;
/** So many turns of the wheel show the whole look back. */
const SCREENS = 8;
/** No call lasts longer than this, in ms of its own. */
const LONGEST_MS = 16 * 60_000;

/** What a good listener says in this call. */
const wellSaid = (): ReadonlySet<string> => {
  const scenario = shipped().find(({ id }) => id === CALL);
  const listener = playerNamed('listener');
  if (!scenario || !listener) throw new Error(`there is no call ${CALL}`);
  const logs = Array.from({ length: 20 }, (_, seed) => playCall(scenario, listener, seed + 1).log);
  const spoken = logs.flat().filter((cue) => cue.cue === 'trainee-starts');
  return new Set(spoken.map(({ words }) => words.map(({ text }) => text).join(' ')));
};

const now = (hands: Hands): Promise<number> => hands.run('performance.now()');

/** Listens, murmurs, and says what fits, until the call is over. */
const talk = async (page: Page, hands: Hands, well: ReadonlySet<string>): Promise<void> => {
  let [quietMs, talkingMs, restedMs, passedMs, saw] = [0, 0, 0, 0, await now(hands)];
  while ((await hands.count('.wrap-up')) === 0) {
    await page.waitForTimeout(20);
    const [signal = ''] = await hands.read('#signal');
    const sees = await now(hands);
    const passed = sees - saw;
    saw = sees;
    passedMs += passed;
    if (passedMs > LONGEST_MS) throw new Error(`the call does not end: ${signal}`);
    quietMs = signal.startsWith('Silence') ? quietMs + passed : 0;
    talkingMs = /is speaking/.test(signal) ? talkingMs + passed : 0;
    restedMs += passed;
    if (quietMs > QUIET_MS) {
      const replies = await hands.read('.cards .card > span:last-child > span:first-child');
      const place = replies.findIndex((words) => well.has(words));
      await page.keyboard.press(`${Math.max(0, place) + 1}`);
      [quietMs, restedMs] = [0, 0];
    } else if (talkingMs > TALKING_MS && restedMs > MURMUR_EVERY_MS) {
      await page.keyboard.press('m');
      restedMs = 0;
    }
  }
};

/** Does the work that the call leaves, taking what lies first. */
const file = async (hands: Hands): Promise<void> => {
  const fieldsets = await hands.count('.wrap-up fieldset');
  for (let n = 1; n <= fieldsets; n += 1)
    await hands.press(`.wrap-up fieldset:nth-of-type(${n}) input`);
  await hands.press('.wrap-up button[type=submit]');
};

/** Says how it went, waits for all that the page finds in the call, and reads on to the end. */
const lookBack = async (page: Page, hands: Hands): Promise<void> => {
  await hands.wait('.own-view fieldset');
  const fieldsets = await hands.count('.own-view fieldset');
  for (let n = 1; n <= fieldsets; n += 1)
    await hands.press(`.own-view fieldset:nth-of-type(${n}) input`, 2);
  await hands.press('.own-view button[type=submit]');
  await hands.wait('.turning-points[aria-busy=false]');
  for (let n = 0; n < SCREENS; n += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(100);
  }
};

/** Gives a way to take a whole call as a trainee would, from the desk to the desk: the call, the work that it leaves, and the look back. */
export const createTrainee = (page: Page, hands: Hands): ((seed: number) => Promise<void>) => {
  const well = wellSaid();
  return async (seed) => {
    await hands.run(`location.assign('${addressOf(seed)}')`);
    await hands.wait('.ringing.unseen');
    await page.keyboard.press('a');
    await hands.run(`hurry(${FRAME_MS})`);
    await talk(page, hands, well);
    await hands.run('hurry(0)');
    await file(hands);
    await lookBack(page, hands);
    await hands.run(`location.assign('#/')`);
    await hands.wait('.pick-up');
    await page.waitForTimeout(500);
  };
};
