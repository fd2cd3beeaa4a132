import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, in px; follows the window. */
export const useWidth = (element: RefObject<HTMLElement | null>, first: number): number => {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const measure = () => setWidth(Math.max(240, Math.floor(watched.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
