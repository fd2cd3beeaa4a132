import { say } from '../../words/say.ts';
import { Choice } from './field.tsx';

type Mode = 'exam' | 'practice';

interface Props {
  readonly label: string;
  readonly value: Mode;
  readonly onChoose: (mode: Mode) => void;
}

/** Exam or practice; their boards are apart. */
export const ModeChoice = (props: Props) => (
  <Choice
    {...props}
    choices={[
      ['exam', say('team.mode.exam')],
      ['practice', say('team.mode.practice')],
    ]}
  />
);
