import { useEffect, useRef } from 'react';
import { say } from '../../words/say.ts';
import { useCall } from './call-context.ts';
import { ComeBackNotice } from './come-back-notice.tsx';

/** Said when the trainee comes back to a call that stood still meanwhile. */
export const AwayNotice = ({ onBack }: { readonly onBack: () => void }) => {
  const { called } = useCall((state) => state.scenario.caller);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <ComeBackNotice
      dialog={dialog}
      title={say('call.away')}
      onClose={onBack}
      words={say('call.away-words', { called })}
    />
  );
};
