import type { Finding } from '../../scenario/index.ts';
import { shownOf } from '../../store/shown-finding.ts';
import { findingInWords } from '../../words/finding-in-words.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly findings: readonly Finding[];
}

/** Where a file is at fault, and how to mend it. */
export const FindingList = ({ findings }: Props) => (
  <ol>
    {findings.map((finding) => {
      const { line, column } = finding;
      const { text, from, to } = shownOf(finding);
      const { message, remedy } = findingInWords(finding);
      return (
        <li key={`${line}:${column}:${message}`}>
          <p className="where num">{say('desk.broken-at', { number: line, of: column })}</p>
          <p>{sentence(message)}</p>
          {text.trim() !== '' && (
            <pre>
              {text.slice(0, from)}
              <mark>{text.slice(from, to)}</mark>
              {text.slice(to)}
            </pre>
          )}
          <p className="remedy">{remedy}</p>
        </li>
      );
    })}
  </ol>
);

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
