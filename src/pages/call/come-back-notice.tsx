import { type ReactNode, type RefObject, useId } from 'react';
import { say } from '../../words/say.ts';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly words: string;
  /** what the button says that lets the call go on */
  readonly goOn?: string;
  readonly onClose: () => void;
  /** other ways than to go on */
  readonly children?: ReactNode;
}

/** Said to a trainee who comes back to a call, before it goes on. */
export const ComeBackNotice = (props: Props) => {
  const { dialog, title, words, goOn = say('common.go-on'), onClose, children } = props;
  const id = useId();
  return (
    <dialog ref={dialog} className="question" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p>{words}</p>
      <div className="answers">
        <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
          {goOn}
        </button>
        {children}
      </div>
    </dialog>
  );
};
