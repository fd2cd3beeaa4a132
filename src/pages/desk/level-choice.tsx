import type { Level } from '../../store/difficulty.ts';
import type { Wish } from '../../store/progress.ts';
import { say } from '../../words/say.ts';
import { Segments } from '../segments.tsx';

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
    <Segments
      label={say('desk.how-hard')}
      describedBy="level-words"
      choices={WISHES.map((value) => ({ value, words: say(`desk.${value}`) }))}
      chosen={wish}
      onChoose={onWish}
    />
  </div>
);
