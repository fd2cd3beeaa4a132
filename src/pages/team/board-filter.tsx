import type { Answer, Challenge } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { useTitles } from './call-title.tsx';
import { Choice, callChoice } from './field.tsx';
import { ModeChoice } from './mode-choice.tsx';

/** What a board is of. */
export interface Filter {
  /** `season ID`, `challenge ID`, or empty for the season that is now */
  readonly of: string;
  /** id of a call; empty for all */
  readonly call: string;
  readonly mode: 'practice' | 'exam';
  readonly untimed: 'yes' | 'no';
}

interface Props {
  readonly choices: Answer<'board'>['choices'];
  readonly challenges: readonly Challenge[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Of which calls the board is. */
export const BoardFilter = ({ choices, challenges, filter, onChange }: Props) => {
  const { season, seasons, calls } = choices;
  const titled = useTitles();
  const of = filter.of === '' ? `season ${season}` : filter.of;
  const change = (changed: Partial<Filter>) => onChange({ ...filter, ...changed });
  const chooseOf = (chosen: string) => {
    const challenge = challenges.find(({ id }) => chosen === `challenge ${id}`);
    change({ of: chosen, call: '', ...(challenge && { mode: challenge.mode }) });
  };
  return (
    <section className="in-line board-filter" aria-label={say('team-board.filter')}>
      <Choice
        label={say('team-board.of')}
        value={of}
        choices={[
          ...[...new Set([...seasons, season])].map(
            (one) => [`season ${one}`, seasonWords(one)] as const,
          ),
          ...challenges.map(
            ({ id, title }) => [`challenge ${id}`, say('team-board.challenge', { title })] as const,
          ),
        ]}
        onChoose={chooseOf}
      />
      <Choice
        label={say('team-board.call')}
        value={filter.call}
        choices={[
          ['', say('team-board.all-calls')],
          ...calls.map(({ id, title }) => callChoice(id, titled(title))),
        ]}
        onChoose={(call) => change({ call })}
      />
      <ModeChoice
        label={say('team-board.mode')}
        value={filter.mode}
        onChoose={(mode) => change({ mode })}
      />
      <Choice
        label={say('team-board.timing')}
        value={filter.untimed}
        choices={[
          ['no', say('team-board.timed')],
          ['yes', say('team-board.untimed')],
        ]}
        onChoose={(untimed) => change({ untimed })}
      />
    </section>
  );
};

/** A season as the API names it, `2026-autumn`. */
const seasonWords = (season: string): string => {
  const [year = '', which = ''] = season.split('-');
  return say('team-board.season', { which, year });
};
