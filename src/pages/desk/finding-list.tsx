import type { Finding } from '../../scenario/index.ts';
import { findingInWords } from '../../words/finding-in-words.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly findings: readonly Finding[];
}

/** Where a file is at fault, and how to mend it. */
export const FindingList = ({ findings }: Props) => (
  <ol>
    {findings.map((finding) => {
      const { line, column, excerpt } = finding;
      const { message, remedy } = findingInWords(finding);
      return (
        <li key={`${line}:${column}:${message}`}>
          <p className="where num">{say('desk.broken-at', { number: line, of: column })}</p>
          <p>{sentence(message)}</p>
          {excerpt.trim() !== '' && (
            <pre>
              {excerpt.slice(0, column - 1)}
              <mark>{excerpt.slice(column - 1, endOf(finding))}</mark>
              {excerpt.slice(endOf(finding))}
            </pre>
          )}
          <p className="remedy">{remedy}</p>
        </li>
      );
    })}
  </ol>
);

const endOf = ({ column, length }: Finding): number => column - 1 + length;

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
