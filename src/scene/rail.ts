import type { GameObjects } from 'phaser';
import { say } from '../words/say.ts';
import { type Band, railLabels } from './bands.ts';
import type { Board, Part } from './board.ts';
import { COLOR, css } from './palette.ts';
import { STAGE_MARKS } from './stage-marks.ts';
import type { createStageWall } from './stage-wall.ts';
import { label, measureIn, paint, put, type Type, ui } from './type.ts';

/** The strip of stages along the top of the wall. */
export const createRail = (board: Board, stages: ReturnType<typeof createStageWall>): Part => {
  const { scene, layout, resolution } = board;
  const { rail, wall, line, text } = layout;
  const small = ui(13 * Math.min(text, 1.2), 18, 500);
  const now =
    layout.kind === 'desk'
      ? ui(15 * Math.min(text, 1.2), 20, 600)
      : ui(13 * Math.min(text, 1.2), 18, 600);
  const bold = (type: Type): Type => ({ ...type, weight: 700 });
  const g = scene.add.graphics();
  const pool: { numeral: GameObjects.Text; name: GameObjects.Text; big: boolean }[] = [];
  const take = (
    used: number,
    big: boolean,
  ): { numeral: GameObjects.Text; name: GameObjects.Text } => {
    const index = pool.findIndex((entry, i) => i >= used && entry.big === big);
    const entry = pool[index] ?? {
      numeral: label(scene, bold(big ? now : small), COLOR.cream, resolution),
      name: label(scene, big ? now : small, big ? COLOR.cream : COLOR.cream2, resolution),
      big,
    };
    if (index >= 0) pool.splice(index, 1);
    pool.splice(used, 0, entry);
    return entry;
  };
  const widths = new Map<string, number>();
  const widthOf = (band: Band, named: boolean): number => {
    const { numeral } = STAGE_MARKS[band.stage];
    const type = band.kind === 'current' ? now : small;
    const text = named ? `${numeral} ${say(`stage.${band.stage}`)}` : `${numeral}`;
    const key = `${type.size}${text}`;
    const known = widths.get(key) ?? measureIn(bold(type))(text);
    widths.set(key, known);
    return known + (named ? 4 : 0);
  };

  let drawn = '';
  const names = (bands: readonly Band[]): void => {
    const labels = railLabels(bands, stages.wall, line.besidePen, widthOf);
    const key = labels.map(({ band, name, x }) => `${band.stage}${name}${x.toFixed(1)}`).join();
    if (key === drawn) return;
    drawn = key;
    labels.forEach(({ band, name, x, centred }, i) => {
      const { numeral, mark } = STAGE_MARKS[band.stage];
      const big = band.kind === 'current';
      const entry = take(i, big);
      const top = rail / 2 - (big && layout.kind === 'desk' ? 10 : 9);
      paint(entry.numeral.setVisible(true).setText(String(numeral)), css(mark));
      put(entry.numeral, centred ? x - entry.numeral.width / 2 : x, top);
      entry.name.setVisible(name).setText(name ? say(`stage.${band.stage}`) : '');
      put(entry.name, x + entry.numeral.width + 7, top);
    });
    for (const { numeral, name } of pool.slice(labels.length)) {
      numeral.setVisible(false);
      name.setVisible(false);
    }
  };

  return {
    draw: (frame) => {
      g.clear();
      if (!frame.practice || frame.moment === 'ringing') {
        if (drawn !== '')
          for (const { numeral, name } of pool) [numeral, name].map((t) => t.setVisible(false));
        drawn = '';
        return;
      }
      g.fillStyle(COLOR.wallDeep).fillRect(0, 0, wall.w, rail);
      const bands = stages.bands(frame);
      bands.forEach(({ kind, stage, x, width }, i) => {
        const { mark } = STAGE_MARKS[stage];
        if (kind !== 'ahead') {
          const gap = i < bands.length - 1 && kind === 'visited' ? 2 : 0;
          g.fillStyle(mark).fillRect(x, rail - 3, Math.max(0, width - gap), 3);
          return;
        }
        g.fillStyle(mark, 0.8);
        for (let at = x + 3; at < x + width - 3; at += 6) g.fillCircle(at, rail - 1.5, 1);
      });
      names(bands);
    },
  };
};
