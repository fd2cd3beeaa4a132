const STEPS = [
  [
    'Listen',
    'Staying silent is always chosen. Somebody who is heard calms down, so doing nothing is doing something.',
  ],
  ['Murmur', 'A “mm-hm” now and then shows that you are there. It does not interrupt.'],
  [
    'Wait',
    'A silence may be the end of the story, or only a breath. Let it be quiet for a moment.',
  ],
  ['Answer', 'Then choose what you say. When you say it matters as much as the words.'],
] as const;

/** A call in four words, for a first visit. */
export const HowTo = () => (
  <section className="how-to" aria-labelledby="how-to">
    <h2 id="how-to">How a call goes</h2>
    <ol>
      {STEPS.map(([name, words]) => (
        <li key={name}>
          <span className="step">{name}</span>
          <span className="words">{words}</span>
        </li>
      ))}
    </ol>
  </section>
);
