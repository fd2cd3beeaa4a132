import { useEffect, useRef } from 'react';
import { useCall } from './call-context.ts';

/** Said when the trainee comes back to a call that stood still meanwhile. */
export const AwayNotice = ({ onBack }: { readonly onBack: () => void }) => {
  const { called } = useCall((state) => state.scenario.caller);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="question" aria-labelledby="away" onClose={onBack}>
      <h2 id="away">The call stood still while you were away</h2>
      <p>You looked at something else, so {called} waited for you. Nothing was missed.</p>
      <div className="answers">
        <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
          Go on
        </button>
      </div>
    </dialog>
  );
};
