import { useEffect, useState, useSyncExternalStore } from 'react';
import { say } from '../../words/say.ts';
import { useCallStore } from '../call/call-context.ts';
import { DESK } from '../route.ts';
import { useSettings } from '../settings-context.ts';
import { createGuide } from './guide.ts';
import { LESSON_KEYS, SNAP_LESSONS } from './lesson.ts';

/** The guide beside the first call: one thing at a time, for the eye and for the ear. */
export const Coach = ({ onSkip }: { readonly onSkip: () => void }) => {
  const store = useCallStore();
  const [guide] = useState(() => createGuide(store));
  const lesson = useSyncExternalStore(guide.listen, guide.says);
  const speaksOfSnap = SNAP_LESSONS.includes(lesson);
  useEffect(() => {
    if (speaksOfSnap) store.getState().letSnapCreep();
  }, [speaksOfSnap, store]);
  const act = LESSON_KEYS[lesson];
  const key = useSettings(({ shortcuts, keys }) => (shortcuts && act ? keys[act] : undefined));
  return (
    <aside className="coach" aria-label={say('guided.guide')}>
      <p role="status">
        {say(`guided.${lesson}`)}
        {key && (
          <>
            {' '}
            <span className="key-hint">{say('guided.key', { what: key.toUpperCase() })}</span>
          </>
        )}
      </p>
      <a className="skip" href={DESK} aria-label={say('guided.skip-call')} onClick={onSkip}>
        {say('guided.skip')}
      </a>
    </aside>
  );
};
