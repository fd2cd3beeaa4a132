import './segments.css';

interface Segment<T> {
  readonly value: T;
  readonly words: string;
  /** what is read out instead, where the words are too short for it */
  readonly spoken?: string;
}

interface Props<T> {
  readonly label: string;
  /** id of what says more */
  readonly describedBy?: string;
  readonly choices: readonly Segment<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few at night, as buttons side by side. */
export const Segments = <T extends string | number>(props: Props<T>) => (
  <fieldset className="segments" aria-label={props.label} aria-describedby={props.describedBy}>
    {props.choices.map(({ value, words, spoken }) => (
      <button
        key={value}
        type="button"
        aria-pressed={value === props.chosen}
        aria-label={spoken}
        onClick={() => props.onChoose(value)}
      >
        {words}
      </button>
    ))}
  </fieldset>
);
