import { useEffect, useRef } from 'react';
import { say } from '../../words/say.ts';
import { useCall, useCallStore } from './call-context.ts';

/** Asks before the trainee puts the phone down. In practice the call stands still meanwhile. */
export const EndDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useCallStore();
  const { called } = useCall((state) => state.scenario.caller);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { mode, pause } = store.getState();
    dialog.current?.showModal();
    if (mode === 'practice') pause(true);
    return () => pause(false);
  }, [store]);
  return (
    <dialog ref={dialog} className="question" aria-labelledby="end-question" onClose={onClose}>
      <h2 id="end-question">{say('call.end-question', { called })}</h2>
      <p>{say('call.end-words')}</p>
      <div className="answers">
        <button className="btn" type="button" onClick={() => dialog.current?.close()}>
          {say('call.stay-on-line')}
        </button>
        <button
          className="btn end"
          type="button"
          onClick={() => {
            dialog.current?.close();
            store.getState().pause(false);
            store.getState().act({ do: 'end' });
          }}
        >
          {say('call.end-the-call')}
        </button>
      </div>
    </dialog>
  );
};
