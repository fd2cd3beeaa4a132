import { type KeyboardEvent, useState } from 'react';

/** The stops of a list that is one stop of the Tab key: the arrows, Home and End lead from one to the next. */
export interface Roving {
  /** 0 for the one that the Tab key leads to, -1 for the others */
  tabIndex(place: number): 0 | -1;
  onFocus(place: number): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Lets the arrow keys go through the buttons of a list; `chosen` is the place of the one that is open, or -1. */
export const useRoving = (chosen: number): Roving => {
  const [visited, visit] = useState(0);
  const stop = chosen >= 0 ? chosen : visited;
  return {
    tabIndex: (place) => (place === stop ? 0 : -1),
    onFocus: visit,
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      const buttons: Element[] = [...event.currentTarget.querySelectorAll('button')];
      const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
      const next = step && buttons[step(at, buttons.length - 1)];
      if (at < 0 || !next) return;
      event.preventDefault();
      if (next instanceof HTMLElement) next.focus();
    },
  };
};
