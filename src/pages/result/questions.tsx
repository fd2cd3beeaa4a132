import { useState } from 'react';

/** The questions by which somebody becomes aware of what happened, each under the name that its answer is kept by. */
const QUESTIONS = {
  they: 'How did they act?',
  me: 'How did I act?',
  worse: 'What made it worse?',
  otherwise: 'What would I do differently?',
} as const;

type Answers = Readonly<Record<string, string>>;

interface Props {
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

/** Four questions, answered in a line each if the trainee likes. */
export const Questions = ({ answers, onAnswer }: Props) => {
  const [said, say] = useState(answers);
  return (
    <details className="questions">
      <summary>Four questions, if you like: a line each</summary>
      <div>
        {Object.entries(QUESTIONS).map(([name, question]) => (
          <label key={name}>
            {question}
            <input
              value={said[name] ?? ''}
              maxLength={300}
              onChange={(event) => say({ ...said, [name]: event.currentTarget.value })}
              onBlur={() => {
                if ((said[name] ?? '') !== (answers[name] ?? '')) onAnswer(said);
              }}
            />
          </label>
        ))}
        <p className="hint">They stay in this browser, beside the run.</p>
      </div>
    </details>
  );
};
