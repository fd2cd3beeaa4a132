import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnTiming } from '../call/sitting.ts';
import { isLanguageChoice, type LanguageChoice } from '../words/language.ts';
import { longMemory, type Memory } from './memory.ts';

/** What a single key can do on a call. */
export const KEY_ACTS = [
  'answer',
  'backchannel',
  'breathe',
  'hold',
  'lead',
  'mute',
  'panel',
  'pause',
] as const;
export type KeyAct = (typeof KEY_ACTS)[number];

/** How a trainee wants the game to be; none of it changes what a call is. */
export interface Settings {
  /** loudness of the caller's voice and of everything else, 0 to 1 */
  readonly voice: number;
  readonly effects: number;
  /** how a caller is heard where nobody has recorded them */
  readonly callerVoice: 'murmur' | 'device' | 'none';
  /** whether single keys act, and which; one small letter each */
  readonly shortcuts: boolean;
  readonly keys: Readonly<Record<KeyAct, string>>;
  /** how fast the call runs while somebody speaks, 0.5 to 2 */
  readonly speed: number;
  /** how much longer a silence lasts, 1 to 10 */
  readonly pauses: number;
  /** the call goes on when the trainee says so, not by the clock */
  readonly untimed: boolean;
  /** `auto`: the scene, unless text serves this screen better */
  readonly view: 'auto' | 'scene' | 'text';
  readonly language: LanguageChoice;
}

export const DEFAULT_SETTINGS: Settings = {
  voice: 0.8,
  effects: 0.6,
  callerVoice: 'murmur',
  shortcuts: true,
  keys: {
    answer: 'a',
    backchannel: 'm',
    breathe: 'b',
    hold: 'h',
    lead: 'l',
    mute: 'u',
    panel: 't',
    pause: 'p',
  },
  speed: 1,
  pauses: 1,
  untimed: false,
  view: 'auto',
  language: 'auto',
};

/** The least and the most of each number. */
export const BOUNDS = {
  voice: [0, 1],
  effects: [0, 1],
  speed: [0.5, 2],
  pauses: [1, 10],
} as const;

export interface SettingsActions {
  change(settings: Partial<Settings>): void;
  /** Gives an act a key; the act that had it takes the key that becomes free. */
  assign(act: KeyAct, key: string): void;
  reset(): void;
}

export type SettingsStore = StoreApi<Settings & SettingsActions>;

const KEY = 'settings';

/** A key that can be assigned: one small letter; figures choose replies. */
export const isKey = (key: unknown): key is string =>
  typeof key === 'string' && /^\p{Ll}$/u.test(key);

/** What `kept` says, as far as it makes sense; the default for all else. */
const settingsIn = (kept: unknown): Settings => {
  const from = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const number = (name: keyof typeof BOUNDS): number => {
    const [least, most] = BOUNDS[name];
    const value = from[name];
    return typeof value === 'number' && value >= least && value <= most
      ? value
      : DEFAULT_SETTINGS[name];
  };
  const flag = (name: 'shortcuts' | 'untimed'): boolean => {
    const value = from[name];
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
  };
  return {
    voice: number('voice'),
    effects: number('effects'),
    callerVoice:
      from.callerVoice === 'device' || from.callerVoice === 'none' ? from.callerVoice : 'murmur',
    speed: number('speed'),
    pauses: number('pauses'),
    shortcuts: flag('shortcuts'),
    untimed: flag('untimed'),
    view: from.view === 'scene' || from.view === 'text' ? from.view : 'auto',
    language: isLanguageChoice(from.language) ? from.language : DEFAULT_SETTINGS.language,
    keys: keysIn(from.keys),
  };
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const keysIn = (kept: unknown): Settings['keys'] => {
  const from = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const given = KEY_ACTS.filter((act) => from[act] !== undefined).map((act) => from[act]);
  if (!given.every(isKey) || new Set(given).size < given.length) return DEFAULT_SETTINGS.keys;
  const taken = new Set<string>(given);
  // an act that is younger than what is kept takes its own key, or the first that is free
  const free = (act: KeyAct): string => {
    const own = DEFAULT_SETTINGS.keys[act];
    const key = taken.has(own) ? [...LETTERS].find((letter) => !taken.has(letter)) : own;
    taken.add(key ?? own);
    return key ?? own;
  };
  return Object.fromEntries(
    KEY_ACTS.map((act) => [act, from[act] ?? free(act)]),
  ) as Settings['keys'];
};

/** The settings of this browser, kept for good. */
export const createSettingsStore = (memory: Memory = longMemory): SettingsStore =>
  createStore((set, get) => {
    const change = (changed: Partial<Settings>): void => {
      const { change: _c, assign: _a, reset: _r, ...now } = get();
      const settings = settingsIn({ ...now, ...changed });
      memory.write(KEY, settings);
      set(settings);
    };
    return {
      ...settingsIn(memory.read(KEY)),
      change,
      assign: (act, key) => {
        const { keys } = get();
        if (!isKey(key)) return;
        const holder = KEY_ACTS.find((other) => keys[other] === key);
        change({ keys: { ...keys, ...(holder && { [holder]: keys[act] }), [act]: key } });
      },
      reset: () => change(DEFAULT_SETTINGS),
    };
  });

/** Whether a call's time runs as people speak, is adjusted, or stands still until the trainee goes on. */
export type Timing = 'spoken' | OwnTiming;

/** How the time of a call runs with these settings. */
export const timingOf = ({
  speed,
  pauses,
  untimed,
}: Pick<Settings, 'speed' | 'pauses' | 'untimed'>): Timing =>
  untimed ? 'untimed' : speed === 1 && pauses === 1 ? 'spoken' : 'adjusted';
