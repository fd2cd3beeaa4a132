import { Core, Display, type Game } from 'phaser';

interface Lent {
  parent: { readonly scene?: { readonly game?: unknown } } | null;
}

/**
 * Lets go of a game that is over. Phaser keeps the canvases of its texts for the next game, and with one that was not given back
 * the whole page of its call; those are given back here.
 */
export const letGo = (game: Game): void => {
  const { pool } = Display.Canvas.CanvasPool as unknown as { readonly pool: readonly Lent[] };
  game.events.once(Core.Events.DESTROY, () => {
    // after the game's own work, which begins with this event
    setTimeout(() => {
      for (const lent of pool) if (lent.parent?.scene?.game === game) lent.parent = null;
    });
  });
  game.destroy(true);
};
