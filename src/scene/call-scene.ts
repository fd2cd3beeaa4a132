import { GameObjects, Scene } from 'phaser';
import type { Board, Part } from './board.ts';
import { createCaption } from './caption.ts';
import { type Choice, createCards } from './cards.ts';
import { createClosingIn } from './closing-in.ts';
import { createHoldShade, hangWall, setDesk } from './desk.ts';
import type { Frame } from './frame.ts';
import { createIncoming } from './incoming.ts';
import { createLamp } from './lamp.ts';
import type { Layout } from './layout.ts';
import { dropCanvases } from './let-go.ts';
import { createLineView } from './line-view.ts';
import { clearPortraits, createPortrait } from './portrait.ts';
import type { PortraitArt } from './portrait-art.ts';
import { createRail } from './rail.ts';
import { createRing } from './ring.ts';
import { createSignal } from './signal.ts';
import { createStageWall } from './stage-wall.ts';
import { putAway, throwAway } from './type.ts';
import type { Words } from './words.ts';

/** What the scene is given to show. */
export interface Showing {
  readonly art: PortraitArt;
  /** what it says, in the language that is shown now */
  words(): Words;
  /** the frame to draw `wallMs` ms into the showing */
  frame(wallMs: number): Frame;
}

/** The call as it is seen. It holds no state of the call: each frame is drawn from the store's. */
export class CallScene extends Scene {
  private parts: Part[] = [];
  private laid: Layout | undefined;
  private offered: () => readonly Choice[] = () => [];

  private showing: Showing | undefined;

  constructor() {
    super('call');
  }

  /** Takes what there is to show from now on; nothing of it is seen before `build`. */
  show(showing: Showing): void {
    this.showing = showing;
  }

  /** Shows nothing any more, and holds nothing of what it has shown. */
  clear(): void {
    this.parts = [];
    this.offered = () => [];
    this.laid = undefined;
    this.showing = undefined;
    this.empty();
    clearPortraits(this);
  }

  /** Keeps nothing of what was painted: the browser has taken it away, on this canvas and on all others. */
  forget(): void {
    this.parts = [];
    this.empty();
    throwAway(this);
    clearPortraits(this);
    dropCanvases();
  }

  private empty(): void {
    for (const child of [...this.children.list]) {
      if (child instanceof GameObjects.Text) putAway(child);
      else child.destroy();
    }
  }

  /** Builds the parts for a layout, in the place of those of the last. Resolves when the caller's face is there. */
  async build(layout: Layout, resolution: number): Promise<void> {
    if (!this.showing) return;
    const { art } = this.showing;
    this.empty();
    this.laid = layout;
    this.cameras.main.setOrigin(0, 0).setZoom(resolution).setScroll(0, 0);
    const board: Board = { scene: this, layout, resolution, words: this.showing.words() };
    const first = this.showing.frame(this.game.loop.time);
    hangWall(board);
    const stages = createStageWall(board);
    const lamp = createLamp(board);
    const portrait = createPortrait(board, art, first.face);
    const holdShade = createHoldShade(board);
    const closingIn = createClosingIn(board);
    const rail = createRail(board, stages);
    const line = createLineView(board);
    setDesk(board);
    const caption = createCaption(board);
    const incoming = createIncoming(board);
    const ring = createRing(board);
    const signal = createSignal(board);
    const cards = createCards(board);
    this.parts = [
      stages,
      lamp,
      portrait,
      holdShade,
      closingIn,
      rail,
      line,
      caption,
      incoming,
      ring,
      signal,
      cards,
    ];
    this.offered = cards.choices;
    this.draw(this.game.loop.time);
    await portrait.ready;
  }

  /** What can be pressed now, and where. */
  choices(): readonly Choice[] {
    if (!this.laid) return [];
    const { silent, murmur, breath } = this.laid;
    return [
      ...this.offered(),
      { id: 'silent', rect: silent },
      { id: 'backchannel', rect: murmur },
      { id: 'breathe', rect: breath },
    ];
  }

  override update(wallMs: number): void {
    this.draw(wallMs);
  }

  private draw(wallMs: number): void {
    const frame = this.showing?.frame(wallMs);
    if (!frame) return;
    for (const part of this.parts) part.draw(frame);
  }
}
