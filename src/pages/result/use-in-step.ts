import { type RefObject, useEffect } from 'react';
import type { Pinned } from './pins.ts';
import type { Shown } from './use-debrief.ts';

/** Keeps the transcript in step with the chart: what is open comes into sight, and the chart is told what is in sight. */
export const useInStep = (
  box: RefObject<HTMLElement | null>,
  list: RefObject<HTMLOListElement | null>,
  acts: readonly Pinned[],
  { opened, see }: Shown,
): void => {
  useEffect(() => {
    const frame = box.current;
    const line = opened === undefined ? undefined : list.current?.children[opened];
    if (!frame || !line) return;
    // within its own box only: where the transcript has none, the page stays where it is
    const [within, around] = [line.getBoundingClientRect(), frame.getBoundingClientRect()];
    const hidden = within.top < around.top || within.bottom > around.bottom;
    if (hidden) frame.scrollTop += within.top - around.top - frame.clientHeight / 3;
  }, [opened, box, list]);

  useEffect(() => {
    const frame = box.current;
    if (!frame) return undefined;
    const look = () => {
      const { top, bottom } = frame.getBoundingClientRect();
      const seen = [...(list.current?.children ?? [])].flatMap((line, index) => {
        const { top: above, bottom: below } = line.getBoundingClientRect();
        return below > top && above < bottom ? [acts[index]?.happening.at ?? 0] : [];
      });
      const scrolls = frame.scrollHeight > frame.clientHeight;
      see(scrolls && seen.length > 0 ? { from: seen[0] ?? 0, until: seen.at(-1) ?? 0 } : undefined);
    };
    look();
    frame.addEventListener('scroll', look, { passive: true });
    return () => frame.removeEventListener('scroll', look);
  }, [box, list, acts, see]);
};
