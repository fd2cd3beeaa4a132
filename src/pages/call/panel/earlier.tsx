import { say } from '../../../words/say.ts';
import { useCall } from '../call-context.ts';

interface Props {
  readonly entries: readonly { readonly when: string; readonly what: string }[];
}

/** What was done about this caller's troubles before. */
export const Earlier = ({ entries }: Props) => {
  const lang = useCall((state) => state.lang);
  return (
    <>
      <h3>{say('panel.earlier')}</h3>
      {entries.length === 0 && <p className="quiet">{say('panel.nothing-earlier')}</p>}
      <ul className="timeline">
        {entries.map(({ when, what }) => (
          <li key={`${when} ${what}`}>
            <span className="when" lang={lang(when)}>
              {when}
            </span>
            <span lang={lang(what)}>{what}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
