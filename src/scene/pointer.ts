import type { CallStore } from '../store/call-store.ts';
import type { Choice } from './cards.ts';
import { contains } from './layout.ts';

/** A pointer on the scene's canvas: a press on a choice does what a press on its twin does. */
export interface PointerOnScene {
  /** the choice under it */
  readonly hovered: string | undefined;
  destroy(): void;
}

const press = (store: CallStore, id: string): void => {
  const { act, goOn, standing } = store.getState();
  if (id === 'answer' || id === 'resume' || id === 'backchannel' || id === 'breathe')
    act({ do: id });
  else if (id !== 'silent') act({ do: 'reply', id });
  else if (standing) goOn();
};

/** Watches the pointer on `canvas`. Choices lie where `choices` says, in CSS px from its top left corner. */
export const watchPointer = (
  canvas: HTMLCanvasElement,
  store: CallStore,
  choices: () => readonly Choice[],
): PointerOnScene => {
  let hovered: string | undefined;
  const under = (event: MouseEvent): string | undefined =>
    choices().find(({ rect }) => contains(rect, event.offsetX, event.offsetY))?.id;
  const hover = (id: string | undefined): void => {
    if (id === hovered) return;
    const left = hovered;
    hovered = id;
    canvas.style.cursor = id === undefined || id === 'silent' ? '' : 'pointer';
    const { focus, focused } = store.getState();
    if (id !== undefined) focus(id);
    else if (focused === left) focus(undefined);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') hover(under(event));
  };
  const leave = (): void => hover(undefined);
  const click = (event: MouseEvent): void => {
    const id = under(event);
    if (id !== undefined) press(store, id);
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('click', click);
  return {
    get hovered() {
      return hovered;
    },
    destroy: () => {
      leave();
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerleave', leave);
      canvas.removeEventListener('click', click);
    },
  };
};
