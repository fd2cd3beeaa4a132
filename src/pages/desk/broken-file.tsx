import type { Finding } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** A scenario file that cannot be played: where it is at fault, and how to mend it, in English as the checks say it. */
export const BrokenFile = ({ file, findings }: Props) => (
  <article className="broken-file">
    <h3>{file}</h3>
    <ol>
      {findings.map((finding) => (
        <li key={`${finding.line}:${finding.column}:${finding.message}`}>
          <p className="where num">
            {say('desk.broken-at', { number: finding.line, of: finding.column })}
          </p>
          <p className="fault" lang="en">
            {sentence(finding.message)}
          </p>
          {finding.excerpt.trim() !== '' && (
            <pre>
              {finding.excerpt.slice(0, finding.column - 1)}
              <mark>{finding.excerpt.slice(finding.column - 1, endOf(finding))}</mark>
              {finding.excerpt.slice(endOf(finding))}
            </pre>
          )}
          <p className="remedy" lang="en">
            {finding.remedy}
          </p>
        </li>
      ))}
    </ol>
  </article>
);

const endOf = ({ column, length }: Finding): number => column - 1 + length;

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
