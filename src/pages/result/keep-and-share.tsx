import { useState } from 'react';
import type { RunResult } from '../../store/run-result.ts';
import { Icon } from '../icon.tsx';
import { savePicture } from './picture.ts';
import { download } from './record-file.ts';

/** What can be taken along from this page. */
export const KeepAndShare = ({ result }: { readonly result: RunResult }) => {
  const [said, say] = useState('');
  return (
    <section className="keep" aria-labelledby="keep">
      <h2 id="keep">Keep and share</h2>
      <div className="keep-buttons">
        <button className="btn" type="button" onClick={() => print()}>
          <Icon name="print" />
          Print on one page
        </button>
        <button
          className="btn"
          type="button"
          onClick={() =>
            savePicture(result).then(
              () => say('The picture is in your downloads. It names nobody.'),
              () => say('This browser could not make the picture.'),
            )
          }
        >
          <Icon name="picture" />
          Save a picture
        </button>
        <button className="btn" type="button" onClick={() => download(result.record)}>
          <Icon name="download" />
          Save the record
        </button>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </section>
  );
};
