import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useCall, useCallStore } from './call-context.ts';
import { ComeBackNotice } from './come-back-notice.tsx';
import { useModal } from './use-modal.ts';

/** Said to a trainee who comes back to a call that was cut short by a reload or a closed lid: it goes on, or begins again. */
export const GoOnNotice = ({ onStartAgain }: { readonly onStartAgain: () => void }) => {
  const store = useCallStore();
  const dialog = useModal();
  const { called } = useCall((state) => state.scenario.caller);
  const at = useCall(({ view }) => view.now - (view.answeredAt ?? 0));
  return (
    <ComeBackNotice
      dialog={dialog}
      title={say('call.go-on', { called, time: clock(at) })}
      words={say('call.go-on-words', { called })}
      goOn={say('call.go-on-here')}
      onClose={() => store.getState().pause(false)}
    >
      <button className="btn" type="button" onClick={onStartAgain}>
        {say('call.start-again')}
      </button>
    </ComeBackNotice>
  );
};
