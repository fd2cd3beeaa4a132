import { useEffect, useRef, useState } from 'react';
import { say } from '../../words/say.ts';
import { portrait } from '../faces.ts';
import { useCall, useCallStore } from './call-context.ts';
import { firstTone, nextTone } from './tone.ts';

/** The caller's face, in words: how they sound now, and aloud when it changes. */
export const ToneStatus = () => {
  const store = useCallStore();
  const { caller } = useCall((state) => state.scenario);
  const [tone, setTone] = useState(() => {
    const { arousal, stage } = store.getState().view;
    return firstTone(arousal, stage);
  });
  const latest = useRef(tone);
  useEffect(
    () =>
      store.subscribe(({ view }) => {
        if (view.answeredAt === undefined) return;
        const next = nextTone(latest.current, view.arousal, view.now, view.stage);
        if (next !== latest.current) setTone(next);
        latest.current = next;
      }),
    [store],
  );
  const answered = useCall((state) => state.view.answeredAt !== undefined);
  const picture = portrait(caller.face, tone.face);
  if (!answered) return null;
  return (
    <div className="tone">
      {picture && <img src={picture} alt="" width="72" height="72" />}
      <p>{say(`tone.${tone.face}`, caller)}</p>
      <p className="sr" role="status">
        {tone.heard && say(`tone.${tone.heard}`, caller)}
      </p>
    </div>
  );
};
