import { type Band, bandsOf, type Wall } from './bands.ts';
import type { Board, Part } from './board.ts';
import type { Frame } from './frame.ts';
import { momentAt, placeOf } from './line.ts';
import { STAGE_MARKS } from './stage-marks.ts';

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
): Part & { bands(frame: Frame): Band[]; wall: Wall } => {
  const { scene, layout } = board;
  const { rail, wall, line } = layout;
  const g = scene.add.graphics();
  const { y, reach } = scaleOf(board);

  const place: Wall = {
    width: wall.w,
    pen: line.pen,
    least: line.least,
    reach: line.reach,
    lead: line.origin,
  };
  const bands = (frame: Frame): Band[] => {
    const { view } = frame.state;
    const along = reach(frame);
    return bandsOf(
      view.stages,
      view.now,
      place,
      (t) => placeOf(along, t),
      frame.still ? 0 : undefined,
    );
  };

  const under = (frame: Frame, { x, width, stage }: Band): void => {
    const right = Math.min(x + width, line.pen);
    if (right <= x) return;
    const along = reach(frame);
    const height = (at: number): number => y(frame.curve.at(momentAt(along, at)));
    g.fillStyle(STAGE_MARKS[stage].under).beginPath();
    g.moveTo(x, wall.h);
    for (let at = x; at < right; at += STEP) g.lineTo(at, height(at));
    g.lineTo(right, height(right));
    g.lineTo(right, wall.h);
    g.closePath().fillPath();
  };

  return {
    bands,
    wall: place,
    draw: (frame) => {
      g.clear();
      if (!frame.practice || frame.moment === 'ringing') return;
      for (const band of bands(frame)) {
        const { over, mark } = STAGE_MARKS[band.stage];
        if (band.kind === 'ahead') {
          g.fillStyle(mark, 0.3);
          if (layout.kind === 'desk')
            for (let at = rail + 10; at < wall.h; at += 9) g.fillCircle(band.x, at, 0.85);
          continue;
        }
        g.fillStyle(over).fillRect(band.x, rail, band.width, wall.h - rail);
        under(frame, band);
      }
    },
  };
};
