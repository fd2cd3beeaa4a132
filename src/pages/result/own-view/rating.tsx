import type { Dimension } from '../../../scoring/index.ts';
import { DIMENSION_WORDS } from '../dimension-words.ts';
import { RATINGS } from './own-view-words.ts';

interface Props {
  readonly name: Dimension;
  readonly rating: number | undefined;
  readonly onRate: (rating: number) => void;
  /** a figure was pressed, which rates and goes on */
  readonly onNext: () => void;
}

/** How one dimension went, from 1 to 5. */
export const Rating = ({ name, rating, onRate, onNext }: Props) => (
  <fieldset className="rating">
    <legend>{DIMENSION_WORDS[name]}</legend>
    <div>
      {RATINGS.map((word, index) => (
        <label key={word}>
          <input
            type="radio"
            name={name}
            value={index + 1}
            checked={rating === index + 1}
            aria-label={`${index + 1}, ${word}`}
            onChange={() => onRate(index + 1)}
            onKeyDown={({ key, ctrlKey, altKey, metaKey }) => {
              if (!/^[1-5]$/.test(key) || ctrlKey || altKey || metaKey) return;
              onRate(Number(key));
              onNext();
            }}
          />
          <span aria-hidden="true">{index + 1}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
