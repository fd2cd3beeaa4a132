import { DIMENSION_NAMES, type Dimension, type Scorecard } from '../../../scoring/index.ts';
import { say } from '../../../words/say.ts';

/** How a trainee thinks it went, 1 to 5 a dimension. */
export type OwnView = Readonly<Partial<Record<Dimension, number>>>;

/** From 1 to 5. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

export const ratingWord = (rating: number): string => {
  const known = RATINGS[rating - 1];
  return known ? say(`own-view.rating-${known}`) : '';
};

/** A rating as a share of the best, 0 to 1. */
export const ratingShare = (rating: number): number => (rating - 1) / (RATINGS.length - 1);

/** From so much on, of the whole, a view and a score are apart. */
const APART = 0.3;

/** Where the trainee's view and the call are furthest apart, in a sentence; empty without a view. */
export const gapWords = (own: OwnView, { dimensions }: Scorecard): string => {
  const gaps = DIMENSION_NAMES.flatMap((name) => {
    const rating = own[name];
    const { taken, offered, tested } = dimensions[name];
    return rating === undefined || !tested
      ? []
      : [{ name, gap: ratingShare(rating) - taken / offered }];
  });
  if (gaps.length === 0) return '';
  const kindest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a));
  const hardest = gaps.reduce((a, b) => (b.gap < a.gap ? b : a));
  const what = say(`dimension.${kindest.name}`);
  const other = say(`dimension.${hardest.name}`);
  const [less, more] = [kindest.gap >= APART, hardest.gap <= -APART];
  if (less && more) return say('own-view.both', { what, other });
  if (less) return say('own-view.less', { what });
  return more ? say('own-view.more', { what: other }) : say('own-view.alike');
};
