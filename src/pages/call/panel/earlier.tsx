interface Props {
  readonly entries: readonly { readonly when: string; readonly what: string }[];
}

/** What was done about this caller's troubles before. */
export const Earlier = ({ entries }: Props) => (
  <>
    <h3>Earlier</h3>
    {entries.length === 0 && <p className="quiet">Nothing before today.</p>}
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
