import type { Utterance } from '../call/view.ts';
import { type Phrase, phrasesOf, spokenPart, wordsBegun } from '../store/phrases.ts';
import type { Board, Part } from './board.ts';
import type { Frame } from './frame.ts';
import { COLOR } from './palette.ts';
import { label, measureIn, put, ui, voice } from './type.ts';

/** Who is this heated speaks in a heavier cut, per mille. */
const HEAVY_FROM = 750;
/** px by which a letter may reach out of its line on either side, as a j does */
const OVERHANG = 4;

/** What the caller says, word by word as it is said, in a layout that stands still. */
export const createCaption = (board: Board): Part => {
  const { scene, layout, resolution } = board;
  const { caption, kind } = layout;
  const desk = kind === 'desk';
  const lineHeight = Math.round(caption.size * (desk ? 1.36 : 1.3));
  const cut = (heavy: boolean) => voice(caption.size, lineHeight, heavy ? 600 : 400);
  const speaker = ui(13 * layout.text, Math.round(18 * layout.text), 600);
  const ground = scene.add.graphics();
  const who = put(
    label(scene, speaker, COLOR.lamp, resolution),
    caption.x + caption.left,
    caption.y + caption.top,
  );
  const firstLine = caption.y + caption.top + speaker.line + (desk ? 4 : 0);
  const written = [false, true].map((heavy) =>
    [0, 1].map((i) =>
      put(
        label(scene, cut(heavy), COLOR.cream, resolution).setPadding(OVERHANG, 0, OVERHANG, 0),
        caption.x + caption.left - OVERHANG,
        firstLine + i * lineHeight,
      ),
    ),
  );

  let laid: Utterance['words'] | undefined;
  let phrases: Phrase[] = [];
  let heavy = false;
  let grounded: number | undefined;

  const width = (): number => (heavy ? caption.heavy : caption.w);
  const layOut = (frame: Frame, { words, startedAt }: Utterance): void => {
    laid = words;
    heavy = frame.curve.at(startedAt) >= HEAVY_FROM;
    phrases = phrasesOf(words, width() - caption.left * 2, measureIn(cut(heavy)));
  };

  const hide = (): void => {
    ground.clear();
    grounded = undefined;
    who.setVisible(false);
    for (const line of written.flat()) line.setVisible(false);
  };

  return {
    draw: (frame) => {
      const { caption: said, now } = frame.state.view;
      if (!said || frame.moment === 'ringing') {
        hide();
        return;
      }
      if (said.words !== laid) layOut(frame, said);
      const last = frame.voices.spans.findLast((span) => span.who === 'caller');
      const elapsed = Math.min(now, last?.until ?? now) - said.startedAt;
      const whole = frame.still && said.cutAfter === undefined;
      const begun = said.cutAfter ?? wordsBegun(said.words, elapsed);
      const inMidWord = elapsed < (said.words[begun - 1]?.to ?? 0);
      const shown = phrases.findLast((lines) => begun > (lines[0]?.from ?? 0)) ?? phrases[0] ?? [];
      if (desk && grounded !== width()) {
        grounded = width();
        ground
          .clear()
          .fillStyle(COLOR.wallDeep)
          .fillRoundedRect(caption.x, caption.y, width(), caption.h, 12);
      }
      who.setVisible(true).setText(frame.state.scenario.caller.name);
      const broken = said.cutAfter !== undefined && inMidWord;
      for (const [cutIndex, lines] of written.entries())
        for (const [i, line] of lines.entries()) {
          const row = shown[i];
          const visible = (cutIndex === 1) === heavy && row !== undefined;
          line.setVisible(visible).setAlpha(frame.state.view.breathing ? 0.6 : 1);
          if (visible) line.setText(spokenPart(said.words, row, whole ? row.to : begun, broken));
        }
    },
  };
};
