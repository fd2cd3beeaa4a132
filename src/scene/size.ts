/** The room that the scene has. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** device pixels to a CSS px */
  readonly resolution: number;
  /** the user's text size, 1 at the browser's default */
  readonly text: number;
}

/** A panel that slides open sends a size a frame; the scene is laid out anew when it has come to rest. */
const REST_MS = 80;
/** Beyond this, more pixels cost and nobody sees them. */
const FINEST = 3;
const REM = 16;

/** Measures the room inside `parent`. */
export const sizeOf = (parent: HTMLElement): Size => {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    width: Math.max(1, Math.round(parent.clientWidth)),
    height: Math.max(1, Math.round(parent.clientHeight)),
    resolution: Math.min(FINEST, Math.max(1, window.devicePixelRatio || 1)),
    text: (root || REM) / REM,
  };
};

/** Tells `changed` when the room, the text size or the pixels have become others. Returns how to stop. */
export const watchSize = (parent: HTMLElement, changed: (size: Size) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = JSON.stringify(sizeOf(parent));
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const size = sizeOf(parent);
      if (JSON.stringify(size) === known) return;
      known = JSON.stringify(size);
      changed(size);
    }, REST_MS);
  };
  // one rem wide, so that a change of text size is seen as a change of its width
  const rem = document.createElement('span');
  rem.setAttribute('aria-hidden', 'true');
  rem.style.cssText = 'position:absolute;width:1rem;height:0;visibility:hidden;pointer-events:none';
  parent.append(rem);
  const observer = new ResizeObserver(look);
  observer.observe(parent);
  observer.observe(rem);
  window.addEventListener('resize', look);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    window.removeEventListener('resize', look);
    rem.remove();
  };
};
