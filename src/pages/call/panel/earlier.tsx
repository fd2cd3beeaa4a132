import { say } from '../../../words/say.ts';

interface Props {
  readonly entries: readonly { readonly when: string; readonly what: string }[];
}

/** What was done about this caller's troubles before. */
export const Earlier = ({ entries }: Props) => (
  <>
    <h3>{say('panel.earlier')}</h3>
    {entries.length === 0 && <p className="quiet">{say('panel.nothing-earlier')}</p>}
    <ul className="timeline">
      {entries.map(({ when, what }) => (
        <li key={`${when} ${what}`}>
          <span className="when">{when}</span>
          {what}
        </li>
      ))}
    </ul>
  </>
);
