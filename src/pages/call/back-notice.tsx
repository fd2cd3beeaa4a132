import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useCall, useCallStore } from './call-context.ts';
import { useModal } from './use-modal.ts';

/** Said to a trainee who comes back to a decision of a call: where they are, before its time runs. */
export const BackNotice = () => {
  const store = useCallStore();
  const dialog = useModal();
  const { called } = useCall((state) => state.scenario.caller);
  const at = useCall(({ tookOverAt = 0, view }) => tookOverAt - (view.answeredAt ?? 0));
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="back"
      onClose={() => store.getState().pause(false)}
    >
      <h2 id="back">{say('call.back', { time: clock(at) })}</h2>
      <p>{say('call.back-words', { called })}</p>
      <div className="answers">
        <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
          {say('common.go-on')}
        </button>
      </div>
    </dialog>
  );
};
