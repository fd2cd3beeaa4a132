import { useState } from 'react';
import type { Scenario } from '../../../scenario/scenario.ts';
import { say } from '../../../words/say.ts';
import { useCall } from '../call-context.ts';

type Entry = Scenario['knowledge'][number];

/** The knowledge base, with a search over its words. */
export const KnowledgePane = () => {
  const { knowledge } = useCall((state) => state.scenario);
  const [sought, seek] = useState('');
  const found = knowledge.filter((entry) => holds(entry, sought));
  return (
    <>
      <h2>{say('panel.knowledge-base')}</h2>
      <label className="search">
        <span>{say('panel.search')}</span>
        <input type="search" value={sought} onChange={(event) => seek(event.target.value)} />
      </label>
      <p className="quiet" role="status">
        {sought.trim() === ''
          ? ''
          : found.length === 0
            ? say('panel.nothing-found')
            : say('panel.found', { count: found.length })}
      </p>
      {found.map((entry) => (
        <EntryCard key={entry.id} entry={entry} open={found.length === 1} />
      ))}
    </>
  );
};

const holds = ({ title, steps, otherwise = [] }: Entry, sought: string): boolean => {
  const text = [title, ...steps.map((step) => step.text), ...otherwise].join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const EntryCard = ({
  entry: { title, steps, otherwise = [] },
  open,
}: {
  readonly entry: Entry;
  readonly open: boolean;
}) => {
  const done = useCall((state) => state.view.stepsDone.join(' ')).split(' ');
  const begun = steps.some(({ id }) => done.includes(id));
  const next = begun ? steps.find(({ id }) => !done.includes(id)) : undefined;
  return (
    <details className="entry" open={open || begun || undefined}>
      <summary>{title}</summary>
      <ol className="steps">
        {steps.map((step) => {
          const isDone = done.includes(step.id);
          return (
            <li key={step.id} className={isDone ? 'done' : step === next ? 'on' : undefined}>
              <span>
                {step.text}
                {isDone && <span className="sr"> {say('panel.done')}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {otherwise.length > 0 && (
        <>
          <h3>{say('panel.otherwise')}</h3>
          <ul className="timeline">
            {otherwise.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
