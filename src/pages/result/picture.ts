import type { RunResult } from '../../store/run-result.ts';
import { showingOf } from '../../store/shown-calls.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { pathOf, sampled, smooth } from '../curve-line.ts';
import { STAGE_NUMBER } from '../stage-number.ts';
import { goneBack } from './gone-back.ts';
import { save } from './record-file.ts';

/** The size of the picture, and where the line has its place on it; px. */
const [WIDTH, HEIGHT] = [1200, 630] as const;
const [LEFT, RIGHT, TOP, GROUND] = [60, 1140, 230, 540] as const;

/** The colours and the letters of the page, as it has them now. */
const look = () => {
  const style = getComputedStyle(document.documentElement);
  return (name: string): string => style.getPropertyValue(name).trim();
};

/** Draws the line of a call with its score, and no name: neither the trainee's nor the caller's. */
const drawPicture = (result: RunResult): HTMLCanvasElement => {
  const { view, curve, scorecard, scenario: played } = result;
  const { scenario } = showingOf(played);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  const of = look();
  const [start, end] = [view.answeredAt ?? 0, view.ended?.at ?? view.now];
  const x = (at: number) => LEFT + ((at - start) / Math.max(1000, end - start)) * (RIGHT - LEFT);
  const y = (arousal: number) => GROUND - (arousal / 1000) * (GROUND - TOP);
  const points = curve.flatMap((arousal, second) => {
    const at = (second + 1) * 1000;
    return at >= start && at <= end ? [{ x: x(at), y: y(arousal) }] : [];
  });
  const line = smooth(points);
  const words = (text: string, font: string, colour: string, at: readonly [number, number]) => {
    [pen.font, pen.fillStyle] = [font, of(colour)];
    pen.fillText(text, ...at);
  };

  pen.fillStyle = of('--paper');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  for (const { stage, from, until } of view.stages) {
    const number = STAGE_NUMBER[stage];
    const [left, right] = [x(Math.max(start, from)), x(Math.min(end, until ?? end))];
    if (right - left < 0.5) continue;
    pen.fillStyle = of(`--band-${number}-over-paper`);
    pen.fillRect(left, TOP, right - left, GROUND - TOP);
    const edge = pathOf(sampled(line, left, right, 2));
    pen.fillStyle = of(`--band-${number}-under-paper`);
    pen.fill(new Path2D(`${edge}L${right} ${GROUND}L${left} ${GROUND}Z`));
    pen.fillStyle = of(`--stage-${number}-paper`);
    pen.fillRect(left, TOP - 5, Math.max(1, right - left - 2), 5);
  }
  pen.strokeStyle = of('--ink');
  [pen.lineWidth, pen.lineJoin, pen.lineCap] = [4.5, 'round', 'round'];
  pen.stroke(new Path2D(pathOf(sampled(line, LEFT, RIGHT, 1.5))));

  const [display, ui] = [of('--font-display'), of('--font-ui')];
  // a title that names the caller would be a name
  const { name, called } = scenario.caller;
  const isNamed = [...name.split(' '), called].some((part) => scenario.title.includes(part));
  words(`${scorecard.total}`, `400 120px ${display}`, '--ink', [LEFT, 166]);
  const after = LEFT + pen.measureText(`${scorecard.total}`).width + 26;
  words(say('debrief.of-hundred'), `400 26px ${ui}`, '--ink-2', [after, 128]);
  words(say('debrief.picture-words', { time: clock(end - start) }), `400 26px ${ui}`, '--ink-2', [
    after,
    164,
  ]);
  const back = goneBack(result);
  if (back !== undefined) {
    // a score of a second try is not to be taken for one of the first, however long the sentence is
    pen.font = `400 22px ${ui}`;
    const size = Math.min(22, (22 * (RIGHT - LEFT)) / pen.measureText(back).width);
    words(back, `400 ${size}px ${ui}`, '--ink-2', [LEFT, 208]);
  }
  words(isNamed ? 'Hold the Line' : `Hold the Line: ${scenario.title}`, `500 28px ${ui}`, '--ink', [
    LEFT,
    592,
  ]);
  return canvas;
};

/** Gives the trainee that picture, as a file. Rejects where the browser cannot make one. */
export const savePicture = async (result: RunResult): Promise<void> => {
  await document.fonts.ready;
  const canvas = drawPicture(result);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) throw new Error('This browser makes no pictures.');
  save(picture, `hold-the-line-${result.scorecard.total}.png`);
};
