import type { Level } from '../../store/difficulty.ts';
import type { Wish } from '../../store/progress.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly recommended: Level;
  readonly level: Level;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

const WISHES: readonly Wish[] = ['easier', 'recommended', 'harder'];

/** How hard the next new call is to be: what the runs lead to, or what the trainee would rather have. */
export const LevelChoice = ({ recommended, level, wish, onWish }: Props) => (
  <div className="level-choice">
    <p id="level-words">
      {say('desk.level')} <b>{say(`level.${level}`)}</b>
      {level !== recommended &&
        ` ${say('desk.level-recommended', { what: say(`level.${recommended}`) })}`}
    </p>
    <fieldset
      className="modes small"
      aria-label={say('desk.how-hard')}
      aria-describedby="level-words"
    >
      {WISHES.map((name) => (
        <button key={name} type="button" aria-pressed={wish === name} onClick={() => onWish(name)}>
          {say(`desk.${name}`)}
        </button>
      ))}
    </fieldset>
  </div>
);
