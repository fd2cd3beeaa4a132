import { useState } from 'react';
import { say } from '../../words/say.ts';

/** The questions by which somebody becomes aware of what happened, each under the name that its answer is kept by. */
const QUESTIONS = ['they', 'me', 'worse', 'otherwise'] as const;

type Answers = Readonly<Record<string, string>>;

interface Props {
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** Four questions, answered in a line each if the trainee likes. */
export const Questions = ({ answers, onAnswer }: Props) => {
  const [said, note] = useState(answers);
  return (
    <details className="questions">
      <summary>{say('debrief.questions')}</summary>
      <div>
        {QUESTIONS.map((name) => (
          <label key={name}>
            {say(`debrief.question-${name}`)}
            <input
              value={said[name] ?? ''}
              maxLength={300}
              onChange={(event) => note({ ...said, [name]: event.currentTarget.value })}
              onBlur={() => {
                if ((said[name] ?? '') !== (answers[name] ?? '')) onAnswer(said);
              }}
            />
          </label>
        ))}
        <p className="hint">{say('debrief.questions-stay')}</p>
      </div>
    </details>
  );
};
