import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useCall, useCallStore } from './call-context.ts';
import { ComeBackNotice } from './come-back-notice.tsx';
import { useModal } from './use-modal.ts';

/** Said to a trainee who comes back to a decision of a call: where they are, before its time runs. */
export const BackNotice = () => {
  const store = useCallStore();
  const dialog = useModal();
  const { called } = useCall((state) => state.scenario.caller);
  const at = useCall(({ tookOverAt = 0, view }) => tookOverAt - (view.answeredAt ?? 0));
  return (
    <ComeBackNotice
      dialog={dialog}
      title={say('call.back', { time: clock(at) })}
      onClose={() => store.getState().pause(false)}
      words={say('call.back-words', { called })}
    />
  );
};
