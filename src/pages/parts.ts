import type { CallStore } from '../store/call-store.ts';
import type { Settings, SettingsStore } from '../store/settings.ts';
import type { Workshop } from '../store/workshop.ts';
import type { TeamStore } from '../team/index.ts';

/** What the pages need of other rooms, which they may not reach for themselves. */
export interface Parts {
  /** Shows a call inside an element; rejects where it cannot be drawn, and tells when it can no longer, and where its desk begins. */
  readonly mountScene: (
    parent: HTMLElement,
    store: CallStore,
    onLost: () => void,
    onLaid?: (deskFrom: number) => void,
  ) => Promise<{ destroy(): void }>;
  /** Lets a call be heard. */
  readonly startAudio: (store: CallStore) => Promise<{
    stop(): void;
    setVolumes(voice: number, effects: number): void;
    speakAs(wanted: Settings['callerVoice']): void;
  }>;
  /** Draws the seed of a new call. */
  readonly drawSeed: () => number;
  /** The file that is being written here; undefined where the game is only played. */
  readonly workshop?: Workshop | undefined;
  /** How the trainee wants the game to be. */
  readonly settings: SettingsStore;
  /** The team of this browser, and the client of its server; loaded when somebody asks. */
  readonly openTeam: () => Promise<TeamStore>;
  /** Whether this browser was in a team at its last visit, so that there may be something due, or waiting. */
  readonly inTeam: () => boolean;
}
