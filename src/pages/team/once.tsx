import { useState } from 'react';
import { say } from '../../words/say.ts';
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
  const [told, tell] = useState('');
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
          onClick={() =>
            copy(secret).then((done) =>
              tell(done ? say('team-welcome.copied') : say('team-welcome.not-copied')),
            )
          }
        >
          {say('team-welcome.copy')}
        </button>
        {file && (
          <button
            className="btn"
            type="button"
            onClick={() => {
              save(new Blob([file.text], { type: 'text/plain' }), file.name);
              tell(say('team-welcome.saved'));
            }}
          >
            {say('team-welcome.save')}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
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
