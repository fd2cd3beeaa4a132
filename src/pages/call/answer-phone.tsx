import { useEffect, useRef } from 'react';
import { say } from '../../words/say.ts';
import { Icon } from '../icon.tsx';
import { useShortcut } from '../settings-context.ts';
import { useCall, useCallStore } from './call-context.ts';

/** The phone rings: who it is, and the one thing to press. Not seen where the scene has `drawn` the same. */
export const AnswerPhone = ({ drawn }: { readonly drawn: boolean }) => {
  const ringing = useCall((state) => state.view.floor === 'ringing');
  const { caller, ticket } = useCall((state) => state.scenario);
  const lang = useCall((state) => state.lang);
  const { act, focus } = useCallStore().getState();
  const key = useShortcut('answer');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ringing) button.current?.focus({ preventScroll: true });
  }, [ringing]);
  if (!ringing) return null;
  return (
    <section className={drawn ? 'ringing unseen' : 'ringing'} aria-labelledby="ringing">
      <div>
        <h1 id="ringing">{say('call.is-calling', caller)}</h1>
        <p lang={lang(ticket.subject)}>
          {say('call.from', { department: caller.department, what: ticket.subject })}
        </p>
      </div>
      <button
        ref={button}
        className="btn primary"
        type="button"
        aria-keyshortcuts={key}
        onClick={() => act({ do: 'answer' })}
        onFocus={() => focus('answer')}
        onBlur={() => focus(undefined)}
      >
        <Icon name="phone" />
        {say('call.answer')}
      </button>
    </section>
  );
};
