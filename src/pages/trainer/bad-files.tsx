import type { Studied } from '../../store/study-runs.ts';
import { counted } from '../words.ts';

/** So many are named at once; a folder of something else would fill the page. */
const MOST = 100;

/** The files that could not be counted, each with the reason. */
export const BadFiles = ({ faults }: Pick<Studied, 'faults'>) =>
  faults.length === 0 ? null : (
    <section aria-labelledby="bad-files">
      <h2 id="bad-files">{counted(faults.length, 'file')} that could not be counted</h2>
      <ul className="bad-files">
        {faults.slice(0, MOST).map(({ name, reason }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list is never reordered
          <li key={n}>
            <b>{name}</b> {reason}
          </li>
        ))}
      </ul>
      {faults.length > MOST && <p>And {faults.length - MOST} more.</p>}
    </section>
  );
