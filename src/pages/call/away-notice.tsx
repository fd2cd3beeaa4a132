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
    <dialog ref={dialog} className="question" aria-labelledby="away" onCancel={onBack}>
      <h2 id="away">The call stood still while you were away</h2>
      <p>You looked at something else, so {called} waited. In an exam nobody waits.</p>
      <div className="answers">
        <button className="btn primary" type="button" onClick={onBack}>
          Go on
        </button>
      </div>
    </dialog>
  );
};
