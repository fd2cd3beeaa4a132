/** So long a picture that was lost may take to come back, in ms. */
export const COMES_BACK_MS = 3000;

/**
 * Looks after what is drawn on a canvas: browsers take it away when the graphics card is reset or out of memory. `onBack`
 * is told when it can be drawn again, and `onLost` when that did not come. Gives how to stop.
 */
export const watchContext = (
  canvas: EventTarget,
  onBack: () => void,
  onLost: () => void,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onLost, COMES_BACK_MS);
  };
  const restored = (): void => {
    clearTimeout(timer);
    onBack();
  };
  canvas.addEventListener('contextlost', lost);
  canvas.addEventListener('contextrestored', restored);
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener('contextlost', lost);
    canvas.removeEventListener('contextrestored', restored);
  };
};
