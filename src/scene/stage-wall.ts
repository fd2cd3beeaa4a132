import type { GameObjects } from 'phaser';
import { type Band, bandsOf, railLabels, type Wall } from './bands.ts';
import type { Board, Part } from './board.ts';
import type { Frame } from './frame.ts';
import { placeOf } from './line.ts';
import { COLOR } from './palette.ts';
import { STAGE_MARKS } from './stage-marks.ts';
import { label, measureIn, put, type Type, ui } from './type.ts';

/** px between two points of a band's upper edge */
const STEP = 4;

/** The moments of a call as places on its line, and arousal as height. */
export const scaleOf = ({ layout }: Board) => {
  const { origin, pen, top, foot } = layout.line;
  return {
    y: (arousal: number): number => foot - (arousal / 1000) * (foot - top),
    reach: (frame: Frame) => ({
      origin,
      pen,
      answeredAt: frame.answeredAt,
      now: frame.state.view.now,
    }),
  };
};

/** The stages of the call, in practice: bands behind the line, and dotted columns for those that lie ahead. */
export const createStageWall = (
  board: Board,
): Part & { bands(frame: Frame): Band[]; wall(frame: Frame): Wall } => {
  const { scene, layout } = board;
  const { rail, wall, line } = layout;
  const g = scene.add.graphics();
  const { y, reach } = scaleOf(board);

  const wallOf = (frame: Frame): Wall => ({
    width: wall.w,
    pen: placeOf(reach(frame), frame.state.view.now),
    least: line.least,
    reach: line.reach,
  });
  const bands = (frame: Frame): Band[] => {
    const { view } = frame.state;
    const along = reach(frame);
    return bandsOf(
      view.stages,
      view.now,
      wallOf(frame),
      (t) => placeOf(along, t),
      frame.still ? 0 : undefined,
    );
  };

  const under = (frame: Frame, { x, width, stage }: Band, pen: number): void => {
    const right = Math.min(x + width, pen);
    if (right <= x) return;
    const perPx =
      Math.max(60_000, frame.state.view.now - frame.answeredAt) / (line.pen - line.origin);
    const height = (at: number): number =>
      y(frame.curve.at(frame.answeredAt + Math.max(0, at - line.origin) * perPx));
    g.fillStyle(STAGE_MARKS[stage].under).beginPath();
    g.moveTo(x, wall.h);
    for (let at = x; at < right; at += STEP) g.lineTo(at, height(at));
    g.lineTo(right, height(right));
    g.lineTo(right, wall.h);
    g.closePath().fillPath();
  };

  return {
    bands,
    wall: wallOf,
    draw: (frame) => {
      g.clear();
      if (!frame.practice || frame.moment === 'ringing') return;
      const { pen } = wallOf(frame);
      for (const band of bands(frame)) {
        const { over, mark } = STAGE_MARKS[band.stage];
        if (band.kind === 'ahead') {
          g.fillStyle(mark, 0.3);
          if (layout.kind === 'desk')
            for (let at = rail + 10; at < wall.h; at += 9) g.fillCircle(band.x, at, 0.85);
          continue;
        }
        g.fillStyle(over).fillRect(band.x, rail, band.width, wall.h - rail);
        under(frame, band, pen);
      }
    },
  };
};

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
    const { numeral, name } = STAGE_MARKS[band.stage];
    const type = band.kind === 'current' ? now : small;
    const text = named ? `${numeral} ${name}` : `${numeral}`;
    const key = `${type.size}${text}`;
    const known = widths.get(key) ?? measureIn(bold(type))(text);
    widths.set(key, known);
    return known + (named ? 4 : 0);
  };

  let drawn = '';
  const names = (frame: Frame, bands: readonly Band[]): void => {
    const labels = railLabels(bands, stages.wall(frame), line.besidePen, widthOf);
    const key = labels.map(({ band, name, x }) => `${band.stage}${name}${x.toFixed(1)}`).join();
    if (key === drawn) return;
    drawn = key;
    labels.forEach(({ band, name, x, centred }, i) => {
      const { numeral, name: called, mark } = STAGE_MARKS[band.stage];
      const big = band.kind === 'current';
      const entry = take(i, big);
      const top = rail / 2 - (big && layout.kind === 'desk' ? 10 : 9);
      entry.numeral
        .setVisible(true)
        .setText(String(numeral))
        .setColor(`#${mark.toString(16)}`);
      put(entry.numeral, centred ? x - entry.numeral.width / 2 : x, top);
      entry.name.setVisible(name).setText(name ? called : '');
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
      names(frame, bands);
    },
  };
};
