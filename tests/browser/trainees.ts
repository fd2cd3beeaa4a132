import type { Page } from '@playwright/test';
import { boardReport } from '../board-report.ts';
import { letPass } from './held-clock.ts';
import { announcementsOf, repliesOf, signalOf } from './read-aloud.ts';

/** The reply that fits, in each beat of the call about the board report. */
const RIGHT: readonly string[] = [
  'pick-ask',
  'still-have',
  'out-name',
  'hangs-apart',
  'back-choice',
  'ready-two',
  'queue-icon',
  'offline-menu',
  'glass-here',
  'relapse-name',
  'again-place',
  'cancel-ask',
  'page-one',
  'burst-help',
  'after-here',
  'sorry-kind',
  'bye-close',
];

/** The reply that does most harm: telling her to calm down, or a fix before she is ready for one. */
const WRONG: readonly string[] = [
  'pick-spooler',
  'still-voice',
  'out-services',
  'hangs-manager',
  'back-all',
  'ready-easy',
  'queue-prompt',
  'offline-remote',
  'glass-breath',
  'relapse-worry',
  'again-all',
  'cancel-orphan',
  'page-check',
  'burst-calm',
  'after-queue',
  'sorry-used',
  'bye-rate',
];

/** The words of these replies: who listens to a page knows no ids. */
const wordsOf = (ids: readonly string[]): ReadonlySet<string> => {
  const beats = Object.entries(boardReport().beats);
  return new Set(
    beats.map(([beat, { replies }]) => {
      const reply = replies.find(({ id }) => ids.includes(id));
      if (!reply) throw new Error(`No reply of ${beat} is in the list.`);
      return reply.says;
    }),
  );
};

/** How long one look at the call lasts, in ms. */
const LOOK_MS = 250;
/** Longest call that anybody has patience for, in ms. */
const LONGEST_MS = 15 * 60_000;

/** Announcements stay for seconds; so they are read every so many looks only. */
const LOOKS_A_READING = 4;

/** What a trainee does at one look: the key of a reply out of `words`, a murmur, or nothing. */
type Hands = (look: {
  /** how long it has been quiet, in ms */
  readonly quietMs: number;
  /** how long the caller has been talking, in ms */
  readonly talkingMs: number;
  /** since the last key, in ms */
  readonly restedMs: number;
  /** how many keys were pressed so far */
  readonly pressed: number;
}) => 'reply' | 'murmur' | undefined;

/**
 * Takes an answered call to its end with the number keys and M, by what the page says alone. Gives what was announced
 * on the way, each thing once.
 */
const take = async (
  page: Page,
  words: ReadonlySet<string>,
  hands: Hands,
): Promise<ReadonlySet<string>> => {
  const announced = new Set<string>();
  let [quietMs, talkingMs, restedMs, pressed] = [0, 0, 0, 0];
  for (let look = 1; look * LOOK_MS < LONGEST_MS; look += 1) {
    await letPass(page, LOOK_MS);
    const signal = await signalOf(page);
    if (signal === '') return announced;
    if (look % LOOKS_A_READING === 0) {
      for (const said of await announcementsOf(page)) announced.add(said);
    }
    quietMs = signal.startsWith('Silence') ? quietMs + LOOK_MS : 0;
    talkingMs = /is speaking|You talked over/.test(signal) ? talkingMs + LOOK_MS : 0;
    restedMs += LOOK_MS;
    const act = hands({ quietMs, talkingMs, restedMs, pressed });
    if (act === undefined) continue;
    const place = act === 'reply' ? (await repliesOf(page)).findIndex((it) => words.has(it)) : -1;
    await page.keyboard.press(act === 'murmur' ? 'm' : `${place + 1}`);
    restedMs = 0;
    pressed += 1;
  }
  throw new Error('The call did not end.');
};

/** Listens, murmurs now and then, lets it be quiet for longer than a breath, and then says what fits. */
export const takeWell = (page: Page): Promise<ReadonlySet<string>> =>
  take(page, wordsOf(RIGHT), ({ quietMs, talkingMs, restedMs }) => {
    if (quietMs > 2600) return 'reply';
    return talkingMs > 1000 && restedMs > 6500 ? 'murmur' : undefined;
  });

/** Tells her to calm down and gives orders before she is ready to follow, and loses patience soon: then cuts in on her, over and over. */
export const takeBadly = (page: Page): Promise<ReadonlySet<string>> =>
  take(page, wordsOf(WRONG), ({ quietMs, talkingMs, restedMs, pressed }) =>
    quietMs > 2600 || (pressed >= 2 && talkingMs > 2000 && restedMs > 6000) ? 'reply' : undefined,
  );

/** Cannot hold back at all: one reply after the other, until she hangs up. The shortest call there is. */
export const takeRashly = (page: Page): Promise<ReadonlySet<string>> =>
  take(page, wordsOf(WRONG), ({ restedMs }) => (restedMs > 5000 ? 'reply' : undefined));
