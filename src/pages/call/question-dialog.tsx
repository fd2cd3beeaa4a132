import type { ReactNode } from 'react';
import type { Act } from '../../call/act.ts';
import { say } from '../../words/say.ts';
import { useCallStore } from './call-context.ts';
import { useModal } from './use-modal.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** what is done, and what the button says that does it */
  readonly act: Act;
  readonly yes: string;
  readonly ends?: boolean;
}

/** Asks before the trainee lets the caller go. In practice the call stands still meanwhile. */
export const QuestionDialog = ({ title, children, act, yes, ends = false }: Props) => {
  const store = useCallStore();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="question"
      onClose={() => store.getState().ask(undefined)}
    >
      <h2 id="question">{title}</h2>
      {children}
      <div className="answers">
        <button className="btn" type="button" onClick={() => dialog.current?.close()}>
          {say('call.stay-on-line')}
        </button>
        <button
          className={ends ? 'btn end' : 'btn primary'}
          type="button"
          onClick={() => {
            dialog.current?.close();
            store.getState().pause(false);
            store.getState().act(act);
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
};
