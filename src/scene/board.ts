import type { Scene } from 'phaser';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import type { Words } from './words.ts';

/** What the parts of the scene are built on. */
export interface Board {
  readonly scene: Scene;
  readonly layout: Layout;
  /** device pixels to a CSS px */
  readonly resolution: number;
  readonly words: Words;
}

/** A part of the scene. It keeps its game objects and draws them anew from each frame. */
export interface Part {
  draw(frame: Frame): void;
}
