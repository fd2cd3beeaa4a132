import { teamWords } from '../../words/team/index.ts';
import { Choice } from './field.tsx';

type Mode = 'exam' | 'practice';

interface Props {
  readonly label: string;
  readonly value: Mode;
  readonly onChoose: (mode: Mode) => void;
}

/** Exam or practice; their boards are apart. */
export const ModeChoice = (props: Props) => {
  const { modes } = teamWords();
  return (
    <Choice
      {...props}
      choices={[
        ['exam', modes.exam],
        ['practice', modes.practice],
      ]}
    />
  );
};
