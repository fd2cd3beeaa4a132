import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useCall, useCallStore } from './call-context.ts';
import { useModal } from './use-modal.ts';

/** Said to a trainee who comes back to a call that was cut short by a reload or a closed lid: it goes on, or begins again. */
export const GoOnNotice = ({ onStartAgain }: { readonly onStartAgain: () => void }) => {
  const store = useCallStore();
  const dialog = useModal();
  const { called } = useCall((state) => state.scenario.caller);
  const at = useCall(({ view }) => view.now - (view.answeredAt ?? 0));
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="go-on"
      onClose={() => store.getState().pause(false)}
    >
      <h2 id="go-on">{say('call.go-on', { called, time: clock(at) })}</h2>
      <p>{say('call.go-on-words', { called })}</p>
      <div className="answers">
        <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
          {say('call.go-on-here')}
        </button>
        <button className="btn" type="button" onClick={onStartAgain}>
          {say('call.start-again')}
        </button>
      </div>
    </dialog>
  );
};
