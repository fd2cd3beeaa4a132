import { useState } from 'react';
import { isGuided, passGuided } from '../../store/guided-before.ts';
import { longMemory } from '../../store/memory.ts';
import { say } from '../../words/say.ts';
import { GUIDED } from '../route.ts';

/** The way to the guided call: for who has not taken a call yet it comes first, and later it is still there. */
export const GuidedOffer = ({ first }: { readonly first: boolean }) => {
  const [passed, setPassed] = useState(() => isGuided(longMemory));
  const isNew = first && !passed;
  return (
    <section className={isNew ? 'open-runs guided-offer' : 'open-runs'} aria-labelledby="guided">
      <div>
        <h2 id="guided">{say(isNew ? 'guided.offer-first' : 'guided.offer')}</h2>
        <p>{say('guided.offer-words')}</p>
      </div>
      <div className="guided-ways">
        <a className={isNew ? 'btn primary' : 'btn'} href={GUIDED}>
          {say(isNew ? 'guided.take' : 'guided.again')}
        </a>
        {isNew && (
          <button
            className="btn"
            type="button"
            onClick={() => {
              passGuided(longMemory);
              setPassed(true);
            }}
          >
            {say('guided.without')}
          </button>
        )}
      </div>
    </section>
  );
};
