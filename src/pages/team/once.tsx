import { useState } from 'react';
import { teamWords } from '../../words/team/index.ts';
import { save } from '../result/record-file.ts';

interface Props {
  readonly label: string;
  /** what is shown this once: a code, a link */
  readonly secret: string;
  /** the file to save it in */
  readonly file?: { readonly name: string; readonly text: string };
}

/** Something that is shown this once, with ways to keep it. */
export const Once = ({ label, secret, file }: Props) => {
  const w = teamWords().welcome;
  const [said, say] = useState('');
  return (
    <div className="once">
      <p>
        <b>{label}</b>
        <code>{secret}</code>
      </p>
      <div className="team-buttons">
        <button
          className="btn"
          type="button"
          onClick={() => copy(secret).then((done) => say(done ? w.copied : w.notCopied))}
        >
          {w.copy}
        </button>
        {file && (
          <button
            className="btn"
            type="button"
            onClick={() => {
              save(new Blob([file.text], { type: 'text/plain' }), file.name);
              say(w.saved);
            }}
          >
            {w.save}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </div>
  );
};

/** A page that came without TLS has no clipboard. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
