import type { AfterCall, OfferedNote, OfferedSentence, WorkOffered } from '../../call/index.ts';
import { isHarming, type MoveName } from '../../crisis/index.ts';
import type { Player, WrapUp } from '../player.ts';

/** A player who does the work after a call so. */
export const filing = (player: Player, wrapUp: WrapUp): Player => Object.assign(player, { wrapUp });

/** What is written, as one looks at it who has a habit. */
interface Text {
  readonly says: string;
  readonly moves: readonly MoveName[];
}

const most = <T>(list: readonly T[], measure: (one: T) => number): T | undefined =>
  list.reduce<T | undefined>(
    (best, one) => (best !== undefined && measure(best) >= measure(one) ? best : one),
    undefined,
  );

const done = (
  disposition: { readonly id: string } | undefined,
  note: { readonly id: string } | undefined,
  message: readonly { readonly id: string }[],
): AfterCall => ({
  ...(disposition ? { disposition: disposition.id } : {}),
  ...(note ? { note: note.id } : {}),
  ...(message.length > 0 ? { message: message.map(({ id }) => id) } : {}),
});

/** Takes of everything what has most of something, and what lies first among equals. */
export const filesBy =
  (measure: (text: Text) => number): WrapUp =>
  ({ work }) =>
    work && {
      ...done(
        most(work.dispositions, ({ label }) => measure({ says: label, moves: [] })),
        most(work.notes, measure),
        (work.message?.sentences ?? [])
          .toSorted((a, b) => measure(b) - measure(a))
          .slice(0, work.message?.most),
      ),
    };

/** Takes whatever makes one of these moves, the more the better. */
export const filesWith = (moves: readonly MoveName[]): WrapUp =>
  filesBy((text) => text.moves.filter((move) => moves.includes(move)).length);

/** How good a note is for those who read it next. */
const worth = ({ moves }: OfferedNote): number =>
  moves.reduce((sum, move) => sum + (isHarming(move) ? -10 : move === 'speak-well' ? 3 : 1), 0);

/** A sentence for each thing that the readers of a message want to know, in their order. */
const wellComposed = ({ message }: WorkOffered): OfferedSentence[] => {
  const sentences = (message?.sentences ?? []).filter(({ moves }) => !moves.some(isHarming));
  const parts = (['impact', 'status', 'next-time'] as const).flatMap((part) => {
    const giver = sentences.find(({ gives }) => gives.includes(part));
    return giver ? [giver] : [];
  });
  return [...new Set(parts)].slice(0, message?.most);
};

/** Files the call as it was, writes what is fair and clear, and gives the readers of a message what they want to know. */
export const filesWisely: WrapUp = ({ work }) =>
  work &&
  done(
    work.dispositions.find(({ fits }) => fits),
    most(work.notes, worth),
    wellComposed(work),
  );

/** Draws all of it, what is new before the rest. */
export const filesDrawn =
  (isNew: (kind: 'disposition' | 'note' | 'sentence', id: string) => boolean): WrapUp =>
  ({ work }, random) => {
    if (!work) return undefined;
    type Kind = Parameters<typeof isNew>[0];
    const drawn = <T extends { readonly id: string }>(kind: Kind, all: readonly T[]) => {
      const first = all.filter(({ id }) => isNew(kind, id));
      const from = first.length > 0 ? first : all;
      return from[Math.floor(random() * from.length)];
    };
    let left = work.message?.sentences ?? [];
    const length = Math.min(left.length, 1 + Math.floor(random() * (work.message?.most ?? 1)));
    const message = Array.from({ length }, () => {
      const sentence = drawn('sentence', left);
      left = left.filter((one) => one !== sentence);
      return sentence ? [sentence] : [];
    });
    return done(drawn('disposition', work.dispositions), drawn('note', work.notes), message.flat());
  };

/** Draws all of it. */
export const filesByChance: WrapUp = filesDrawn(() => false);
