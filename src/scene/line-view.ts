import type { Board, Part } from './board.ts';
import type { Frame } from './frame.ts';
import {
  drawLevelLine,
  drawLine,
  type LineModel,
  type Pencil,
  placeOf,
  type Swell,
} from './line.ts';
import { COLOR } from './palette.ts';
import { scaleOf } from './stage-wall.ts';
import { label, ui } from './type.ts';
import { waitedLately } from './waited.ts';

/** A kink is struck in so many ms: `--t-kink`. */
const KINK_MS = 120;
/** The newest kink stands taller, and is named, for so long. */
const FRESH_MS = 4000;
/** The line reaches past the pen once it lies still: `--t-still`. */
const STILL_MS = 500;
/** While the phone rings, a small wave runs along the line so often, in ms. */
const RUN_EVERY_MS = 4000;
/** px of the exam's line over which the voice swells */
const EXAM_WINDOW = 260;

/** The line: the call as one stroke. */
export const createLineView = (board: Board): Part => {
  const { scene, layout, resolution, words } = board;
  const { line, wall, kind } = layout;
  const { y, reach } = scaleOf(board);
  const stroke = scene.add.graphics();
  const dots = scene.add.graphics();
  const cutIn = label(scene, ui(13 * Math.min(1.3, layout.text), 18, 500), COLOR.cream2, resolution)
    .setOrigin(1, 0.5)
    .setText(words.cutIn);
  const waited = label(
    scene,
    ui(13 * Math.min(1.3, layout.text), 18, 500),
    COLOR.cream2,
    resolution,
  )
    .setOrigin(0.5, 0.5)
    .setVisible(false);
  const pencil: Pencil = {
    moveTo: (x, at) => stroke.moveTo(x, at),
    lineTo: (x, at) => stroke.lineTo(x, at),
    dot: (x, at) => dots.fillCircle(x, at, line.thick * 0.57),
  };

  const swellOf = (frame: Frame): Swell => {
    const { view } = frame.state;
    const scale = kind === 'desk' ? 1 : 0.5;
    const heat = frame.practice || frame.moment !== 'ringing' ? view.arousal / 1000 : 0;
    const wide = frame.practice ? (view.stage === 'crisis' ? 230 : 150) : EXAM_WINDOW;
    return {
      amplitude: frame.voice * Math.max(3, 30 * heat - 2) * scale,
      window: frame.practice ? wide * (kind === 'desk' ? 1 : 0.36) : Math.min(wide, line.pen * 0.7),
      seconds: frame.still ? 0 : view.now / 1000,
    };
  };

  const pen = (x: number, at: number): void => {
    const size = kind === 'desk' ? 6.5 : 5;
    dots.fillStyle(COLOR.wall).fillCircle(x, at, size + line.thick / 2);
    dots.fillStyle(COLOR.lamp).fillCircle(x, at, size - line.thick / 2);
  };

  const waiting = (frame: Frame): void => {
    const run = ((frame.state.view.now % RUN_EVERY_MS) / 2400) * (line.pen + 80) - 40;
    stroke.moveTo(0, line.level);
    for (let x = 0; x <= line.pen; x += 1) {
      const near = Math.max(0, 1 - Math.abs(x - run) / 36);
      stroke.lineTo(x, line.level + (frame.still ? 0 : 7 * near * near * Math.sin(x * 0.55)));
    }
  };

  const past = (frame: Frame): void => {
    const { view } = frame.state;
    const silence = frame.moment === 'silence' ? view.silenceMs : 0;
    const stretched = frame.still
      ? silence > 0
        ? 1
        : 0
      : Math.min(1, Math.max(0, (silence - STILL_MS) / STILL_MS));
    const model: LineModel = {
      ...reach(frame),
      left: 0,
      y: (t) => y(frame.curve.at(t)),
      spans: frame.voices.spans,
      kinks: frame.voices.kinks,
      struck: frame.still ? 1 : Math.min(1, frame.sinceCutIn / KINK_MS),
      fresh: frame.sinceCutIn < FRESH_MS,
      swell: swellOf(frame),
      ahead: line.still * stretched,
      scale: line.scale,
    };
    const end = drawLine(model, pencil);
    pen(end.x, end.y);
    nameSilence(frame, model);
    const last = frame.voices.kinks.at(-1);
    cutIn.setVisible(last !== undefined && frame.sinceCutIn < FRESH_MS);
    if (last === undefined || !cutIn.visible) return;
    const x = placeOf(model, last) - 14 * line.scale;
    const room = cutIn.width + 8;
    cutIn.setOrigin(x > room ? 1 : 0, 0.5);
    const above = y(frame.curve.at(last)) - 44 * line.scale;
    // on a low wall the strip of stages is near
    cutIn.setPosition(x > room ? x : x + 24, Math.max(layout.rail + cutIn.height / 2, above));
  };

  /** To have said nothing is something that was done, so the line has a name for it too. */
  const nameSilence = (frame: Frame, model: LineModel): void => {
    const silence = frame.state.hints ? waitedLately(frame) : undefined;
    waited.setVisible(silence !== undefined);
    if (!silence) return;
    const middle = silence.from + silence.ms / 2;
    const x = placeOf(model, middle);
    waited.setText(words.waited(silence.ms));
    waited.setPosition(
      Math.max(waited.width / 2 + 8, Math.min(x, line.pen - waited.width / 2)),
      y(frame.curve.at(middle)) + 26 * line.scale,
    );
  };

  const level = (frame: Frame): void => {
    const { saying, now } = frame.state.view;
    const speaking = saying ? Math.min(120, ((now - saying.startedAt) / 1000) * 46) : 0;
    drawLevelLine(
      { left: 0, end: line.pen, y: line.level, swell: swellOf(frame), speaking },
      pencil,
    );
    pen(line.pen, line.level);
    cutIn.setVisible(false);
    waited.setVisible(false);
  };

  return {
    draw: (frame) => {
      stroke.clear().lineStyle(line.thick, COLOR.cream).beginPath();
      dots.clear().fillStyle(COLOR.cream);
      if (frame.moment === 'ringing') {
        cutIn.setVisible(false);
        waited.setVisible(false);
        waiting(frame);
      } else if (frame.practice) past(frame);
      else level(frame);
      stroke.strokePath();
      stroke.setVisible(wall.h > 0);
    },
  };
};
