import { useState } from 'react';
import type { RunResult } from '../../store/run-result.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../icon.tsx';
import { savePicture } from './picture.ts';
import { download } from './record-file.ts';

/** What can be taken along from this page. */
export const KeepAndShare = ({ result }: { readonly result: RunResult }) => {
  const [said, tell] = useState('');
  return (
    <section className="keep" aria-labelledby="keep">
      <h2 id="keep">{say('debrief.keep-share')}</h2>
      <div className="keep-buttons">
        <button className="btn" type="button" onClick={() => print()}>
          <Icon name="print" />
          {say('debrief.print')}
        </button>
        <button
          className="btn"
          type="button"
          onClick={() =>
            savePicture(result).then(
              () => tell(say('debrief.picture-saved')),
              () => tell(say('debrief.picture-failed')),
            )
          }
        >
          <Icon name="picture" />
          {say('debrief.save-picture')}
        </button>
        <button className="btn" type="button" onClick={() => download(result.record)}>
          <Icon name="download" />
          {say('debrief.save-record')}
        </button>
      </div>
      <p className="hint" role="status">
        {said}
      </p>
    </section>
  );
};
