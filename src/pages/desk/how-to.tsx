import { say } from '../../words/say.ts';

const STEPS = ['listen', 'murmur', 'wait', 'answer'] as const;

/** A call in four words, for a first visit. */
export const HowTo = () => (
  <section className="how-to" aria-labelledby="how-to">
    <h2 id="how-to">{say('desk.how')}</h2>
    <ol>
      {STEPS.map((name) => (
        <li key={name}>
          <span className="step">{say(`desk.how-${name}`)}</span>
          <span className="words">{say(`desk.how-${name}-words`)}</span>
        </li>
      ))}
    </ol>
  </section>
);
