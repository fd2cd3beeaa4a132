import { useEffect, useState } from 'react';
import type { Finding } from '../../scenario/index.ts';
import type { FindingList } from './finding-list.tsx';

interface Props {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** All that the checks can say is fetched when there is something to say; most people play what is whole. */
let known: typeof FindingList | undefined;
const fetchList = async () => {
  known ??= (await import('./finding-list.tsx')).FindingList;
  return known;
};

/** A scenario file with what is to mend in it. */
export const BrokenFile = ({ file, findings }: Props) => {
  const [List, show] = useState(() => known);
  useEffect(() => {
    // what cannot be fetched now is asked for again with the next file; its name stands here all the same
    if (!List)
      fetchList().then(
        (list) => show(() => list),
        () => {},
      );
  }, [List]);
  return (
    <article className="broken-file">
      <h3>{file}</h3>
      {List && <List findings={findings} />}
    </article>
  );
};
