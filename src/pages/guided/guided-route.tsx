import './guided.css';
import { useState } from 'react';
import text from '../../../assets/guided/first-call.yaml?raw';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import { guidedCall, ringGuided } from '../../store/guided.ts';
import { passGuided } from '../../store/guided-before.ts';
import { longMemory } from '../../store/memory.ts';
import { resumed } from '../../store/place.ts';
import { CallPage } from '../call/call-page.tsx';
import { usePlace } from '../call/use-place.ts';
import type { Parts } from '../parts.ts';
import { GUIDED } from '../route.ts';
import { useCallWords } from '../use-shown.ts';
import { Coach } from './coach.tsx';
import { GuidedEnd } from './guided-end.tsx';

const TRANSLATIONS = {
  de: async () => (await import('../../../assets/guided/first-call.de.yaml?raw')).default,
};

interface Props {
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** The first call ever: a minute with a guide beside it. It counts nowhere and can be taken again. */
export const GuidedRoute = ({ desk, parts }: Props) => {
  const [scenario] = useState(() => guidedCall(text, TRANSLATIONS));
  const [round, again] = useState(1);
  return (
    <Round
      key={round}
      scenario={scenario}
      desk={desk}
      parts={parts}
      onAgain={() => again(round + 1)}
    />
  );
};

interface RoundProps extends Props {
  readonly scenario: Scenario;
  readonly onAgain: () => void;
}

const Round = ({ scenario, desk, parts, onAgain }: RoundProps) => {
  const [{ fresh, again }] = useState(() => {
    const pace = parts.settings.getState;
    const left = desk.getState().left();
    const here = left?.address === GUIDED ? left : undefined;
    const fresh = ringGuided(scenario, here?.record.seed ?? parts.drawSeed(), pace);
    // what the guide says follows from the call, and so stands where the call does
    return { fresh, again: resumed(fresh, here, pace) };
  });
  const [store, take] = useState(again ?? fresh);
  const [over, setOver] = useState(store.getState().view.ended !== undefined);
  const [skipped, skip] = useState(false);
  usePlace(store, desk, !over && !skipped, undefined);
  useCallWords(store);
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
      key={store === again ? 'again' : 'fresh'}
      store={store}
      parts={parts}
      plan={undefined}
      notice={
        <Coach
          onSkip={() => {
            pass();
            skip(true);
            desk.getState().forgetLeft();
          }}
        />
      }
      onEnd={() => {
        pass();
        desk.getState().forgetLeft();
        setOver(true);
      }}
      {...(store === again && { onStartAgain: () => take(fresh) })}
    />
  );
};
