import { say } from '../../words/say.ts';

interface Choice {
  readonly id: string;
  readonly words: string;
  /** the language of the words */
  readonly lang: string;
}

interface Props {
  readonly legend: string;
  readonly hint: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  /** the words are written, and not a label */
  readonly written?: boolean;
  /** nothing is chosen, and something has to be */
  readonly missing: boolean;
  readonly onChoose: (id: string) => void;
}

/** One of several ways to do a part of the work. */
export const Choices = (props: Props) => {
  const { legend, hint, name, choices, chosen, written, missing, onChoose } = props;
  return (
    <fieldset className="choices" aria-describedby={`${name}-hint`}>
      <legend>{legend}</legend>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {missing && (
        <p className="missing" id={`${name}-missing`}>
          {say('wrap-up.choose-one')}
        </p>
      )}
      {choices.map(({ id, words, lang }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === id}
            aria-describedby={missing ? `${name}-missing` : undefined}
            onChange={() => onChoose(id)}
          />
          <span className={written ? 'written' : undefined} lang={lang}>
            {words}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
