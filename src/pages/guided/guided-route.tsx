import './guided.css';
import { useState } from 'react';
import text from '../../../assets/guided/first-call.yaml?raw';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CallStore } from '../../store/call-store.ts';
import { guidedCall, ringGuided } from '../../store/guided.ts';
import { passGuided } from '../../store/guided-before.ts';
import { longMemory } from '../../store/memory.ts';
import { CallPage } from '../call/call-page.tsx';
import type { Parts } from '../parts.ts';
import { useCallWords } from '../use-shown.ts';
import { Coach } from './coach.tsx';
import { GuidedEnd } from './guided-end.tsx';

const TRANSLATIONS = {
  de: async () => (await import('../../../assets/guided/first-call.de.yaml?raw')).default,
};

/** The first call ever: a minute with a guide beside it. It is kept nowhere and can be taken again. */
export const GuidedRoute = ({ parts }: { readonly parts: Parts }) => {
  const [scenario] = useState(() => guidedCall(text, TRANSLATIONS));
  const [round, again] = useState(1);
  return <Round key={round} scenario={scenario} parts={parts} onAgain={() => again(round + 1)} />;
};

interface RoundProps {
  readonly scenario: Scenario;
  readonly parts: Parts;
  readonly onAgain: () => void;
}

const Round = ({ scenario, parts, onAgain }: RoundProps) => {
  const [store] = useState<CallStore>(() =>
    ringGuided(scenario, parts.drawSeed(), parts.settings.getState),
  );
  useCallWords(store);
  const [over, setOver] = useState(false);
  const pass = (): void => passGuided(longMemory);
  if (over)
    return (
      <GuidedEnd
        face={scenario.caller.face}
        log={store.getState().log}
        view={store.getState().view}
        onAgain={onAgain}
      />
    );
  return (
    <CallPage
      store={store}
      parts={parts}
      plan={undefined}
      notice={<Coach onSkip={pass} />}
      onEnd={() => {
        pass();
        setOver(true);
      }}
    />
  );
};
