import './question.css';
import { type ReactNode, type RefObject, useId } from 'react';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly words: string;
  readonly no: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly children?: ReactNode;
  /** what must be said before there is a yes */
  readonly ready?: boolean;
}

/** Asks before something is done that cannot be undone. */
export const Question = ({
  dialog,
  title,
  words,
  no,
  yes,
  onYes,
  children,
  ready = true,
}: Props) => {
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="paper-question" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{words}</p>
      {children}
      <div className="yes-no">
        <button className="btn primary" type="button" onClick={close}>
          {no}
        </button>
        <button
          className="btn"
          type="button"
          disabled={!ready}
          onClick={() => {
            close();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
};
