import { say } from '../../words/say.ts';
import { useCall } from '../call/call-context.ts';
import { DESK } from '../route.ts';
import { useSettings } from '../settings-context.ts';
import { LESSON_KEYS, lessonAt } from './lesson.ts';

/** The guide beside the first call: one thing at a time, for the eye and for the ear. */
export const Coach = ({ onSkip }: { readonly onSkip: () => void }) => {
  const lesson = useCall(lessonAt);
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
