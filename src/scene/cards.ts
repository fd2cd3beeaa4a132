import type { OfferedReply } from '../call/view.ts';
import type { ShownScenario } from '../scenario/call-words.ts';
import { dealtNow } from '../store/dealt.ts';
import { wrap } from '../store/phrases.ts';
import type { Board, Part } from './board.ts';
import { type Card, type CardLook, cardMetrics, createCard } from './card.ts';
import type { Frame } from './frame.ts';
import type { CardsNeed, Rect } from './layout.ts';
import { placeCards } from './place-cards.ts';
import { measureIn } from './type.ts';
import type { Words } from './words.ts';

/** A choice that lies on the desk: its id, as in `store.focused`, and where. */
export interface Choice {
  readonly id: string;
  readonly rect: Rect;
}

/** The least height of a card. */
const LEAST = { desk: 84, narrow: 60 } as const;
const GAP = { desk: 12, narrow: 8 } as const;

const cardHeight = (kind: 'desk' | 'narrow', inner: number, text: number, says: string): number => {
  const { type, pad } = cardMetrics(kind, text);
  return Math.max(LEAST[kind], wrap(says, inner, measureIn(type)).length * type.line + pad * 2);
};

/** How much room the cards of a scenario need, whichever of its replies lie there: the desk stays as it is for a whole call. */
export const cardsNeed =
  (scenario: () => ShownScenario): CardsNeed =>
  (kind, inner, text, columns) => {
    const { beats: shown, snaps: sharp } = scenario();
    const snaps = sharp.map(({ says }) => cardHeight(kind, inner, text, says));
    const beats = Object.values(shown).map(({ replies }) => {
      const heights = replies.map(({ says }) => cardHeight(kind, inner, text, says));
      // a snap answer may lie in the place of any
      const least = heights.indexOf(Math.min(...heights));
      heights[least] = Math.max(heights[least] ?? 0, ...snaps);
      const rows = Math.ceil(heights.length / columns);
      const gaps = (rows - 1) * GAP[kind];
      if (kind === 'desk') return Math.max(...heights) * rows + gaps;
      let sum = gaps;
      for (let row = 0; row < rows; row += 1)
        sum += Math.max(...heights.slice(row * columns, (row + 1) * columns));
      return sum;
    });
    return Math.max(0, ...beats);
  };

/** A card is drawn anew when it has crept by so much. */
const CREEP_STEPS = 24;

const words = (text: string): number => text.trim().split(/\s+/).length;

/** How the card of a reply looks in a frame. */
const lookOf = (
  frame: Frame,
  { id, says }: Pick<OfferedReply, 'id' | 'says'>,
  index: number,
  her: Words,
): CardLook => {
  const { view, focused, standing } = frame.state;
  const hovered = frame.hovered === id;
  const creep = Math.round(frame.nerves.creep * CREEP_STEPS) / CREEP_STEPS;
  const down =
    frame.moment === 'speaking' || (frame.moment === 'silence' && frame.turned === 0 && !standing);
  const idle =
    frame.moment === 'hold' ||
    frame.moment === 'dialled' ||
    frame.moment === 'ended' ||
    view.breathing ||
    (frame.moment === 'saying' && view.saying?.reply !== id);
  const base = {
    key: String(index + 1),
    text: says,
    greyFrom: undefined,
    note: '',
    turned: frame.turned,
    edge: 'plain' as const,
    focused: frame.focused === id,
    hovered: hovered && !idle,
    idle,
    creep: view.snap === id ? creep : 0,
    dim: view.snap === id ? 0 : creep,
  };
  if (view.saying?.reply === id) {
    const elapsed = view.now - view.saying.startedAt;
    const begun = frame.still
      ? words(says)
      : view.saying.words.filter(({ from }) => from <= elapsed).length;
    return { ...base, edge: 'chosen', greyFrom: begun };
  }
  const lost = view.lastInterruption;
  const lastSaid = frame.voices.spans.findLast(({ who }) => who === 'trainee');
  if (lost?.reply === id && frame.moment !== 'saying' && lastSaid?.cut && frame.turned === 0) {
    const whole = lost.said >= words(says);
    return {
      ...base,
      edge: 'chosen',
      greyFrom: lost.said,
      note: !frame.practice ? '' : whole ? her.saidOverWhole : her.saidOver,
    };
  }
  // what creeps under the finger says enough by that
  if (down && focused === id && base.creep === 0 && !view.breathing)
    return frame.state.hints
      ? { ...base, edge: 'talks-over', note: her.talksOver }
      : { ...base, edge: 'held' };
  return base;
};

/** The replies on the desk, or while the phone rings or the caller is on hold the one thing there is to do. */
export const createCards = (board: Board): Part & { choices(): readonly Choice[] } => {
  const { layout, words: her } = board;
  let replies: readonly OfferedReply[] = [];
  let laid = '';
  let cards: { id: string; card: Card }[] = [];

  const lay = (dealt: readonly OfferedReply[]): void => {
    const key = dealt.map(({ id, says }) => `${id} ${says}`).join('\n');
    if (key === laid) return;
    laid = key;
    for (const { card } of cards) card.destroy();
    const { kind, cards: region, columns, text } = layout;
    const inner = (region.w - (columns - 1) * GAP[kind]) / columns;
    const { left, right } = cardMetrics(kind, text);
    const heights = dealt.map(({ says }) => cardHeight(kind, inner - left - right, text, says));
    const rects = placeCards(region, columns, GAP[kind], heights, kind === 'desk');
    replies = dealt;
    cards = dealt.flatMap(({ id }, i) => {
      const rect = rects[i];
      return rect ? [{ id, card: createCard(board, rect) }] : [];
    });
  };

  return {
    choices: () => cards.map(({ id, card }) => ({ id, rect: card.rect })),
    draw: (frame) => {
      const alone = aloneOf(frame, her);
      const { view } = frame.state;
      lay(alone ? [alone] : dealtNow(replies, view.replies, view.saying?.reply));
      cards.forEach(({ card }, i) => {
        const reply = replies[i];
        if (!reply) return;
        const look = lookOf(frame, reply, i, her);
        card.draw(
          alone
            ? {
                ...look,
                key: '',
                turned: 1,
                idle: false,
                edge: 'plain',
                note: '',
                creep: 0,
                dim: 0,
              }
            : look,
        );
      });
    },
  };
};

const aloneOf = (frame: Frame, her: Words): OfferedReply | undefined => {
  if (frame.moment === 'ringing') return { id: 'answer', says: her.answer, moves: [] };
  if (frame.moment === 'hold') {
    const rungOff = frame.state.view.waiting?.for === 'callback';
    return { id: 'resume', says: rungOff ? her.ringBack : her.resume, moves: [] };
  }
  return undefined;
};
