import { type RefObject, useEffect, useState } from 'react';
import { say } from '../../words/say.ts';
import { focusFirstNew } from './first-new.ts';
import type { useDeed } from './use-deed.ts';

/** The server gives so many at a time. */
const PAGE = 100;

interface Listed {
  readonly id: string;
  readonly at: string;
}

export type AskBefore<D> = (last: {
  readonly before: string | undefined;
  readonly beforeId: string | undefined;
}) => Promise<{ readonly deeds: readonly D[] }>;

interface Read<D> {
  /** the first of the list, which these follow */
  readonly first: readonly D[] | undefined;
  readonly deeds: readonly D[];
  /** there is nothing further back */
  readonly whole: boolean;
}

/** A list of deeds, with those that are asked for further back; anew where the first of them are asked for again. They are rows of `list`. */
export const useOlderDeeds = <D extends Listed>(
  first: readonly D[] | undefined,
  ask: AskBefore<D>,
  { busy, trouble, run }: ReturnType<typeof useDeed>,
  list: RefObject<HTMLElement | null>,
) => {
  const [last, setLast] = useState<Read<D>>();
  const read = last?.first === first ? last : undefined;
  const deeds = [...(first ?? []), ...(read?.deeds ?? [])];

  const [from, setFrom] = useState<{ readonly row: number }>();
  useEffect(() => {
    if (from) focusFirstNew(list.current, from.row);
  }, [from, list]);
  const goBack = () =>
    run(async () => {
      const from = deeds.at(-1);
      const next = await ask({ before: from?.at, beforeId: from?.id });
      const older = [...(read?.deeds ?? []), ...next.deeds];
      setLast({ first, deeds: older, whole: next.deeds.length < PAGE });
      setFrom({ row: deeds.length });
    });
  const more = deeds.length >= PAGE && !read?.whole;
  return { deeds, more, busy, trouble, goBack };
};

interface Props {
  readonly more: boolean;
  readonly busy: boolean;
  readonly goBack: () => Promise<void>;
}

/** The way further back in a list of deeds, as long as there is one. */
export const OlderDeeds = ({ more, busy, goBack }: Props) =>
  more && (
    <button className="btn" type="button" disabled={busy} onClick={() => void goBack()}>
      {say('team-deeds.older')}
    </button>
  );
