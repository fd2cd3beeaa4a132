import { Core, Display, type Game } from 'phaser';

interface Lent {
  readonly parent: { readonly scene?: { readonly game?: unknown } } | null;
}

/** Lets go of the canvases that Phaser keeps for its next texts, with those that it has lent to `game`. */
export const dropCanvases = (game?: Game): void => {
  const { pool } = Display.Canvas.CanvasPool as unknown as { readonly pool: Lent[] };
  const inUse = pool.filter(
    ({ parent }) => parent && !(game && parent.scene && parent.scene.game === game),
  );
  pool.splice(0, pool.length, ...inUse);
};

/**
 * Lets go of a game that is over. Phaser never takes back a canvas that it has lent to its own hidden scene, and with one of
 * those the whole page of its call would stay.
 */
export const letGo = (game: Game): void => {
  // after the game's own work, which begins with this event
  game.events.once(Core.Events.DESTROY, () => setTimeout(() => dropCanvases(game)));
  game.destroy(true);
};
