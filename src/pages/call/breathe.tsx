import { say } from '../../words/say.ts';
import { useShortcut } from '../settings-context.ts';
import { useCall, useCallStore } from './call-context.ts';

/** A deliberate breath: it brings composure back, and for three seconds it hears nothing. */
export const Breathe = () => {
  const { act, focus } = useCallStore().getState();
  const key = useShortcut('breathe');
  const breathing = useCall((state) => state.view.breathing);
  const away = useCall(({ view }) => view.floor === 'hold' || view.dialledAt !== undefined);
  return (
    <button
      className={breathing ? 'btn murmur fresh' : 'btn murmur'}
      type="button"
      aria-label={say('call.breathe-button')}
      aria-keyshortcuts={key}
      aria-disabled={away}
      onClick={() => act({ do: 'breathe' })}
      onFocus={() => focus('breathe')}
      onBlur={() => focus(undefined)}
    >
      {say('call.breathe')}
    </button>
  );
};
