import { say } from '../../../words/say.ts';
import { Icon } from '../../icon.tsx';
import { useShortcut } from '../../settings-context.ts';
import { useCall, useCallStore } from '../call-context.ts';

/** Lets a practice call stand still; an exam has no such button. */
export const PauseButton = () => {
  const key = useShortcut('pause');
  const practice = useCall((state) => state.mode === 'practice');
  const ended = useCall((state) => state.view.ended !== undefined);
  const { rest } = useCallStore().getState();
  if (!practice) return null;
  return (
    <button
      className="btn"
      type="button"
      title={say('practice.pause')}
      aria-keyshortcuts={key}
      aria-haspopup="dialog"
      disabled={ended}
      onClick={() => rest(true)}
    >
      <Icon name="pause" />
      <span className="label">{say('practice.pause')}</span>
    </button>
  );
};
