import { useEffect, useRef } from 'react';

/** A sheet goes by Escape wherever the focus is; what was opened over it goes first. */
export const useEscape = (on: boolean, fold: () => void): void => {
  const go = useRef(fold);
  go.current = fold;
  useEffect(() => {
    if (!on) return undefined;
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !document.querySelector('dialog[open]')) go.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
};

/** A panel that opens takes the focus, and gives it back when it closes. */
export const useFocusInAndOut = (open: boolean, inside: () => HTMLElement | null): void => {
  const before = useRef<{ open: boolean; focus: Element | null }>({ open, focus: null });
  const find = useRef(inside);
  find.current = inside;
  useEffect(() => {
    const { open: wasOpen, focus } = before.current;
    if (open === wasOpen) return;
    before.current = { open, focus: open ? document.activeElement : null };
    if (open) find.current()?.focus();
    // whoever has gone on with the call meanwhile is left where they are
    else if (document.activeElement !== document.body) return;
    else if (focus instanceof HTMLElement && focus !== document.body && focus.isConnected)
      focus.focus();
    else document.querySelector<HTMLElement>('.unfold')?.focus();
  }, [open]);
};
