import type { CallStore } from '../store/call-store.ts';
import type { MountedScene } from './mounted-scene.ts';

export type { MountedScene } from './mounted-scene.ts';

/** Fetches what the scene is drawn with, ahead of the first call. */
export const fetchScene = () => import('./mount.ts');

/**
 * Shows the call of `store` inside `parent`, filling it; `onLost` is told when the picture is taken away for good, and `onLaid` how
 * far from the top the desk begins, in CSS px, whenever it is laid out. Rejects where neither WebGL nor a canvas can be had.
 */
export const mountScene = async (
  parent: HTMLElement,
  store: CallStore,
  onLost: () => void,
  onLaid?: (deskFrom: number) => void,
): Promise<MountedScene> => {
  const { mount } = await fetchScene();
  return mount(parent, store, onLost, onLaid);
};
