import type { CallStore } from '../store/call-store.ts';

/** A scene that is showing a call. */
export interface MountedScene {
  /** Takes the scene down and gives back everything it held. */
  destroy(): void;
}

/** Shows the call of `store` inside `parent`, filling it. Rejects where neither WebGL nor a canvas can be had. */
export const mountScene = async (parent: HTMLElement, store: CallStore): Promise<MountedScene> => {
  const { mount } = await import('./mount.ts');
  return mount(parent, store);
};
