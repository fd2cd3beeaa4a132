import { useEffect, useRef } from 'react';
import { say } from '../../words/say.ts';
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
      <h2 id="away">{say('call.away')}</h2>
      <p>{say('call.away-words', { called })}</p>
      <div className="answers">
        <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
          {say('common.go-on')}
        </button>
      </div>
    </dialog>
  );
};
