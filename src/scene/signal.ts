import type { Board, Part } from './board.ts';
import type { Frame } from './frame.ts';
import { COLOR } from './palette.ts';
import { polylines, trace } from './path.ts';
import { label, put, ui } from './type.ts';
import type { Words } from './words.ts';

const GLYPHS = {
  wave: 'M1 12h5c2 0 2-5 4-5c2 0 2 10 4 10c2 0 2-13 4-13c2 0 2 16 4 16c2 0 2-12 4-12c2 0 2 8 4 8c2 0 2-4 4-4h5',
  flat: 'M1 12h39',
  kink: 'M1 12h14l4-8l5 15l4-7h12',
  dots: '',
} as const;

/** What the line is doing, in a glyph and in words. */
export interface Signal {
  readonly glyph: keyof typeof GLYPHS;
  readonly what: string;
  /** what that means for the trainee; not in an exam */
  readonly hint: string;
}

/** So long after cutting in the row speaks of it, in ms. */
const CUT_IN_SHOWN_MS = 8000;

/** A refusal is spoken of for so long, in ms. */
const REFUSAL_SHOWN_MS = 4000;

const refusedLately = ({ state, moment }: Frame): boolean =>
  moment === 'saying' &&
  state.refusal === 'you-are-speaking' &&
  state.view.now - (state.refusedAt ?? 0) < REFUSAL_SHOWN_MS;

/** A silence shorter than this may be one in the middle of a story, in ms: a caller who is left alone goes on within it. */
const MAY_BE_A_BREATH_MS = 2500;

const silenceHint = ({ state: { hints, standing, view } }: Frame, words: Words): string => {
  if (!hints) return '';
  const isBreath = view.silenceMs < MAY_BE_A_BREATH_MS;
  if (standing) return isBreath ? words.stopBreath : words.stopQuiet(view.silenceMs);
  return isBreath ? words.silenceBreath : words.silenceHint;
};

/** What the signal row says in a frame. */
export const signalOf = (frame: Frame, words: Words): Signal => {
  const { moment, state } = frame;
  if (state.paused) return { glyph: 'flat', what: words.paused, hint: '' };
  if (state.micMuted && moment !== 'ringing' && moment !== 'ended')
    return { glyph: 'flat', what: words.microphoneOff, hint: words.microphoneOffHint };
  if (state.view.breathing) return { glyph: 'flat', what: words.breathing, hint: '' };
  if (refusedLately(frame)) return { glyph: 'dots', what: words.stillSaying, hint: '' };
  switch (moment) {
    case 'speaking': {
      const kind = state.view.caption?.kind;
      return (kind === 'complaint' || kind === 'repeat') && frame.sinceCutIn < CUT_IN_SHOWN_MS
        ? {
            glyph: 'kink',
            what: words.talkedOver,
            hint: kind === 'repeat' ? words.talkedOverHint : '',
          }
        : { glyph: 'wave', what: words.speaking, hint: state.hints ? words.speakingHint : '' };
    }
    case 'silence':
      return { glyph: 'flat', what: words.silence, hint: silenceHint(frame, words) };
    case 'saying':
      return frame.sinceCutIn < 2000
        ? { glyph: 'kink', what: words.sayingOver, hint: '' }
        : { glyph: 'dots', what: words.saying, hint: '' };
    case 'ringing':
      return { glyph: 'flat', what: words.ringing, hint: words.ringingHint };
    case 'dialled':
      return { glyph: 'wave', what: words.dialled, hint: words.dialledHint };
    case 'hold': {
      const { for: why, promisedMs = 0 } = frame.state.view.waiting ?? {};
      if (why === 'callback')
        return { glyph: 'flat', what: words.hasRungOff, hint: words.promised(promisedMs) };
      return {
        glyph: 'flat',
        what: words.held,
        hint: promisedMs > 0 ? words.heldPromised(promisedMs) : words.heldHint,
      };
    }
    default:
      return { glyph: 'flat', what: words.ended, hint: '' };
  }
};

/** The row above the cards that says what a reply would do now. */
export const createSignal = (board: Board): Part => {
  const { scene, layout, resolution, words } = board;
  const { signal, text } = layout;
  if (!signal) return { draw: () => {} };
  const g = scene.add.graphics();
  const type = (weight: number, color: number) =>
    label(scene, ui(15 * text, Math.round(22 * text), weight), color, resolution);
  const what = type(600, COLOR.cream);
  const hint = type(400, COLOR.cream2);
  const middle = signal.y + signal.h / 2;
  let drawn: Signal['glyph'] | undefined;

  const draw = (glyph: Signal['glyph']): void => {
    if (glyph === drawn) return;
    drawn = glyph;
    g.clear().lineStyle(2, COLOR.cream).beginPath();
    for (const line of polylines(GLYPHS[glyph])) trace(g, line, signal.x, middle - 12);
    g.strokePath();
    if (glyph === 'dots') {
      g.fillStyle(COLOR.cream);
      for (let x = 3; x < 40; x += 7) g.fillCircle(signal.x + x, middle, 1.7);
    }
  };

  return {
    draw: (frame) => {
      const now = signalOf(frame, words);
      draw(now.glyph);
      put(what.setText(now.what), signal.x + 53, middle - what.height / 2);
      hint.setVisible(frame.practice || frame.moment === 'ringing').setText(now.hint);
      put(hint, what.x + what.width + 12, middle - hint.height / 2);
    },
  };
};
