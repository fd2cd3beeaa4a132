import type { Dimension } from '../../../scoring/index.ts';
import { say } from '../../../words/say.ts';

import { RATINGS, ratingWord } from './own-view-words.ts';

interface Props {
  readonly name: Dimension;
  readonly rating: number | undefined;
  readonly onRate: (rating: number) => void;
}

/** How one dimension went, from 1 to 5. */
export const Rating = ({ name, rating, onRate }: Props) => (
  <fieldset className="rating">
    <legend>{say(`dimension.${name}`)}</legend>
    <div>
      {RATINGS.map((rate, index) => (
        <label key={rate}>
          <input
            type="radio"
            name={name}
            value={index + 1}
            checked={rating === index + 1}
            aria-label={say('own-view.rating', { number: rate, what: ratingWord(rate) })}
            onChange={() => onRate(index + 1)}
          />
          <span aria-hidden="true">{index + 1}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
