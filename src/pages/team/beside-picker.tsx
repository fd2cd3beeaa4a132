import { useState } from 'react';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
import { Field } from './field.tsx';
import { useAnswer } from './use-answer.ts';

/** Beside the own team so many fit. */
const MOST_BESIDE = 7;

interface Props {
  readonly team: TeamStore;
  readonly beside: readonly string[];
  readonly onChange: (beside: readonly string[]) => void;
}

/** Which other teams stand beside the own one. */
export const BesidePicker = ({ team, beside, onChange }: Props) => {
  const [named, setNamed] = useState('');
  const { answer } = useAnswer(team, 'boardTeams', { query: { named } });
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({});
  const others = answer?.teams ?? [];
  const put = (id: string, name: string, on: boolean) => {
    setKnown({ ...known, [id]: name });
    onChange(on ? [...beside, id] : beside.filter((one) => one !== id));
  };
  const kept = beside
    .filter((id) => !others.some((one) => one.id === id))
    .map((id) => ({ id, name: known[id] ?? '' }));
  return (
    <details className="beside-teams">
      <summary className="btn">{say('team-board.beside')}</summary>
      <Field
        label={say('team-board.named')}
        hint={say('team-board.beside-hint')}
        value={named}
        onWrite={setNamed}
      />
      {answer && others.length === 0 && <p className="hint">{say('team-board.no-others')}</p>}
      <ul>
        {[...kept, ...others].map(({ id, name }) => (
          <li key={id}>
            <Check
              words={<bdi>{name}</bdi>}
              checked={beside.includes(id)}
              disabled={!beside.includes(id) && beside.length >= MOST_BESIDE}
              onCheck={(on) => put(id, name, on)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
};
