import type { Level } from '../../store/difficulty.ts';
import type { Wish } from '../../store/progress.ts';
import { LEVEL_WORDS } from './why.ts';

interface Props {
  readonly recommended: Level;
  readonly level: Level;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

const WISHES: readonly (readonly [Wish, string])[] = [
  ['easier', 'Easier'],
  ['recommended', 'Recommended'],
  ['harder', 'Harder'],
];

/** How hard the next new call is to be: what the runs lead to, or what the trainee would rather have. */
export const LevelChoice = ({ recommended, level, wish, onWish }: Props) => (
  <div className="level-choice">
    <p id="level-words">
      New calls for you: <b>{LEVEL_WORDS[level]}</b>
      {level !== recommended && ` (recommended: ${LEVEL_WORDS[recommended]})`}
    </p>
    <fieldset className="modes small" aria-label="How hard" aria-describedby="level-words">
      {WISHES.map(([name, label]) => (
        <button key={name} type="button" aria-pressed={wish === name} onClick={() => onWish(name)}>
          {label}
        </button>
      ))}
    </fieldset>
  </div>
);
