import type { Studied } from '../../store/study-runs.ts';
import { refusedInWords } from '../../words/refused-in-words.ts';
import { say } from '../../words/say.ts';

/** So many are named at once; a folder of something else would fill the page. */
const MOST = 100;

/** The files that could not be counted, each with the reason. */
export const BadFiles = ({ faults }: Pick<Studied, 'faults'>) =>
  faults.length === 0 ? null : (
    <section aria-labelledby="bad-files">
      <h2 id="bad-files">{say('trainer.bad', { count: faults.length })}</h2>
      <ul className="bad-files">
        {faults.slice(0, MOST).map(({ name, reason }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list is never reordered
          <li key={n}>
            <b>{name}:</b> {refusedInWords(reason)}
          </li>
        ))}
      </ul>
      {faults.length > MOST && <p>{say('trainer.more', { number: faults.length - MOST })}</p>}
    </section>
  );
