import { say } from '../../words/say.ts';
import { useShortcut } from '../settings-context.ts';
import { useCall, useCallStore } from './call-context.ts';

/** For so long the button shows that the murmur was made, in ms. */
const SHOWN_MS = 200;

/** A small sign that somebody listens; it takes nobody's turn. */
export const Murmur = () => {
  const { act, focus } = useCallStore().getState();
  const key = useShortcut('backchannel');
  const fresh = useCall(
    ({ view }) =>
      view.lastBackchannelAt !== undefined && view.now - view.lastBackchannelAt < SHOWN_MS,
  );
  const away = useCall(({ view }) => view.floor === 'hold' || view.dialledAt !== undefined);
  return (
    <button
      className={fresh ? 'btn murmur fresh' : 'btn murmur'}
      type="button"
      aria-label={say('call.murmur')}
      aria-keyshortcuts={key}
      aria-disabled={away}
      onClick={() => act({ do: 'backchannel' })}
      onFocus={() => focus('backchannel')}
      onBlur={() => focus(undefined)}
    >
      {say('call.mm-hm-button')}
    </button>
  );
};
