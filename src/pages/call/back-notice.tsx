import { useEffect, useRef } from 'react';
import { clock } from '../words.ts';
import { useCall, useCallStore } from './call-context.ts';

/** Said to a trainee who comes back to a decision of a call: where they are, before its time runs. */
export const BackNotice = () => {
  const store = useCallStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const { called } = useCall((state) => state.scenario.caller);
  const at = useCall(({ tookOverAt = 0, view }) => tookOverAt - (view.answeredAt ?? 0));
  useEffect(() => {
    store.getState().pause(true);
    dialog.current?.showModal();
  }, [store]);
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="back"
      onClose={() => store.getState().pause(false)}
    >
      <h2 id="back">You are back at {clock(at)}</h2>
      <p>
        The call with {called} is as it was, a breath before you decided. From here on it is yours,
        as practice.
      </p>
      <div className="answers">
        <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
          Go on
        </button>
      </div>
    </dialog>
  );
};
