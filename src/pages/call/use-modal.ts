import { type RefObject, useEffect, useRef } from 'react';
import { useCallStore } from './call-context.ts';

/** A dialog that is open from the first. In practice the call stands still as long as it is there; an exam goes on. */
export const useModal = (): RefObject<HTMLDialogElement | null> => {
  const store = useCallStore();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { mode, pause } = store.getState();
    dialog.current?.showModal();
    if (mode === 'practice') pause(true);
    return () => pause(false);
  }, [store]);
  return dialog;
};
