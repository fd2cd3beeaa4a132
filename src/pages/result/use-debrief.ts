import { useCallback, useRef, useState } from 'react';
import type { OtherWay } from '../../store/other-ways.ts';

/** A stretch of the call; virtual ms. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** What of a call the trainee looks at, in the chart and the transcript alike. */
export interface Shown {
  /** the place of the open moment among the happenings */
  readonly opened: number | undefined;
  /** the way that is drawn over the real one */
  readonly other: OtherWay | undefined;
  /** what of the transcript is in sight; undefined where all of it is */
  readonly inSight: Stretch | undefined;
  /** Opens a moment; `opener` has the focus again when it is closed. */
  open(index: number, opener?: HTMLElement | null): void;
  close(): void;
  show(other: OtherWay | undefined): void;
  see(stretch: Stretch | undefined): void;
}

/** The one selection that chart, transcript and the open moment share. */
export const useDebrief = (): Shown => {
  const [opened, setOpened] = useState<number>();
  const [other, show] = useState<OtherWay>();
  const [inSight, see] = useState<Stretch>();
  const opener = useRef<HTMLElement | null>(null);
  const open = useCallback((index: number, by?: HTMLElement | null) => {
    opener.current = by ?? null;
    setOpened(index);
    show(undefined);
  }, []);
  const close = useCallback(() => {
    setOpened(undefined);
    show(undefined);
    opener.current?.focus();
  }, []);
  return { opened, other, inSight, open, close, show, see };
};
