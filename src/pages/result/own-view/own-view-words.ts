import { DIMENSIONS, type Dimension, type Scorecard } from '../../../scoring/index.ts';
import { DIMENSION_WORDS } from '../dimension-words.ts';

/** How a trainee thinks it went, 1 to 5 a dimension. */
export type OwnView = Readonly<Partial<Record<Dimension, number>>>;

/** From 1 to 5. */
export const RATINGS = ['badly', 'not so well', 'so-so', 'well', 'very well'] as const;

export const ratingWord = (rating: number): string => RATINGS[rating - 1] ?? '';

/** A rating as a share of the best, 0 to 1. */
export const ratingShare = (rating: number): number => (rating - 1) / (RATINGS.length - 1);

/** From so much on, of the whole, a view and a score are apart. */
const APART = 0.3;

/** Where the trainee's view and the call are furthest apart, in a sentence; empty without a view. */
export const gapWords = (own: OwnView, { dimensions }: Scorecard): string => {
  const gaps = (Object.keys(DIMENSIONS) as Dimension[]).flatMap((name) => {
    const rating = own[name];
    const { taken, offered, tested } = dimensions[name];
    return rating === undefined || !tested
      ? []
      : [{ name, gap: ratingShare(rating) - taken / offered }];
  });
  if (gaps.length === 0) return '';
  const kindest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a));
  const hardest = gaps.reduce((a, b) => (b.gap < a.gap ? b : a));
  const said = [
    kindest.gap >= APART
      ? `The call shows less than you thought on “${DIMENSION_WORDS[kindest.name]}”`
      : '',
    hardest.gap <= -APART ? `more than you thought on “${DIMENSION_WORDS[hardest.name]}”` : '',
  ].filter(Boolean);
  if (said.length === 0) return 'You saw it much as the call shows it.';
  const words = said.join(', and ');
  return `${words.startsWith('more') ? `The call shows ${words}` : words}.`;
};
