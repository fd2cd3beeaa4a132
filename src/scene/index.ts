import type { CallStore } from '../store/call-store.ts';
import type { MountedScene } from './mounted-scene.ts';

export type { MountedScene } from './mounted-scene.ts';

/** Shows the call of `store` inside `parent`, filling it. Rejects where neither WebGL nor a canvas can be had. */
export const mountScene = async (parent: HTMLElement, store: CallStore): Promise<MountedScene> => {
  const { mount } = await import('./mount.ts');
  return mount(parent, store);
};
