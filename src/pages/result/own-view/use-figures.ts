import { type RefObject, useEffect } from 'react';
import { DIMENSION_NAMES, type Dimension } from '../../../scoring/index.ts';
import type { OwnView } from './own-view-words.ts';

/** Lets the figures 1 to 5 rate from anywhere on the page and go on: the line in which the focus is, else the first that is empty. */
export const useFigures = (
  form: RefObject<HTMLFormElement | null>,
  own: OwnView,
  on: boolean,
  rate: (name: Dimension, rating: number) => void,
): void => {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (!/^[1-5]$/.test(event.key)) return;
      const name = lineOf(event.target) ?? DIMENSION_NAMES.find((each) => own[each] === undefined);
      if (name === undefined) return;
      event.preventDefault();
      rate(name, Number(event.key));
      const after = DIMENSION_NAMES[DIMENSION_NAMES.indexOf(name) + 1];
      const next = after
        ? `input[name="${after}"][value="${own[after] ?? 3}"]`
        : 'button[type="submit"]';
      form.current?.querySelector<HTMLElement>(next)?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [form, own, on, rate]);
};

/** The dimension whose line has the focus. */
const lineOf = (target: EventTarget | null): Dimension | undefined =>
  target instanceof HTMLInputElement
    ? DIMENSION_NAMES.find((name) => name === target.name)
    : undefined;
