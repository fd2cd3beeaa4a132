import '../call/call.css';
import './listen.css';
import { useEffect, useState } from 'react';
import { createReplaying } from '../../store/replaying.ts';
import type { RunResult } from '../../store/run-result.ts';
import { say } from '../../words/say.ts';
import { CallContext } from '../call/call-context.ts';
import { SceneHost } from '../call/scene-host.tsx';
import { Twin } from '../call/twin.tsx';
import { useClock } from '../call/use-clock.ts';
import { useSound } from '../call/use-sound.ts';
import { useTextView } from '../call/use-text-view.ts';
import { usePageTitle } from '../page-title.ts';
import type { Parts } from '../parts.ts';
import { useCallWords } from '../use-shown.ts';
import { ListenBar } from './listen-bar.tsx';

interface Props {
  readonly result: RunResult;
  /** where it begins, virtual ms */
  readonly from: number;
  readonly parts: Parts;
}

/** The ring before the call is heard for so long, in ms. */
const RING_MS = 1500;

/** A finished call, seen and heard again as it was; there is nothing to do but to listen. */
export const ListenPage = ({ result, from, parts }: Props) => {
  const { scenario, view } = result;
  const first = Math.max(0, (view.answeredAt ?? 0) - RING_MS);
  const [replaying] = useState(() => createReplaying(result, Math.max(first, from)));
  const { store } = replaying;
  const shown = useTextView(parts.settings);
  usePageTitle(say('listen.title', scenario.caller));
  useCallWords(store);
  useClock(store, () => store.getState().pause(true));
  useSound(store, parts);
  useEffect(() => {
    const look = () => {
      if (document.hidden) store.getState().pause(true);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [store]);

  return (
    <CallContext value={store}>
      <div className={shown.text ? 'night call listen text-view' : 'night call listen'}>
        <ListenBar
          replaying={replaying}
          first={first}
          end={view.ended?.at ?? view.now}
          start={view.answeredAt ?? 0}
        />
        <main className="line-area" aria-label={say('listen.the-call')}>
          {!shown.text && (
            <SceneHost
              mount={parts.mountScene}
              onBroken={shown.breakDown}
              onShown={() => undefined}
            />
          )}
          <Twin listening />
        </main>
      </div>
    </CallContext>
  );
};
