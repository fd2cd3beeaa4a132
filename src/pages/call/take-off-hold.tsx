import { say } from '../../words/say.ts';
import { Icon } from '../icon.tsx';
import { useShortcut } from '../settings-context.ts';
import { useCall, useCallStore } from './call-context.ts';

/** While the caller hears music, or waits to be rung back, there is one thing to do. */
export const TakeOffHold = () => {
  const { act, focus } = useCallStore().getState();
  const key = useShortcut('hold');
  const { called } = useCall((state) => state.scenario.caller);
  const rungOff = useCall(({ view }) => view.waiting?.for === 'callback');
  return (
    <div className="cards up">
      <button
        className="card"
        type="button"
        aria-keyshortcuts={key}
        onClick={() => act({ do: 'resume' })}
        onFocus={() => focus('resume')}
        onBlur={() => focus(undefined)}
      >
        <Icon name="phone" />
        {say(rungOff ? 'call.ring-back' : 'call.take-off-hold', { called })}
      </button>
    </div>
  );
};
