import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import type { useTitles } from './call-title.tsx';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: string;
  readonly onWrite: (text: string) => void;
}

/** A line to write on, with its name above it. No browser is asked to remember it: a code is used once, and names differ. */
export const Field = ({ label, hint, onWrite, ...input }: Props) => {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        autoComplete="off"
        onChange={(event) => onWrite(event.currentTarget.value)}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        {...input}
      />
    </p>
  );
};

/** How long a name may be, as the protocol has it. */
export const PSEUDONYM = { required: true, minLength: 2, maxLength: 24 };
export const TEAM_NAME = { required: true, minLength: 2, maxLength: 40 };

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** the label is only read, where the place says it already */
  readonly quiet?: boolean;
  readonly value: T;
  /** words in another language than the page's bear their own */
  readonly choices: readonly (readonly [value: T, words: string, lang?: string | undefined])[];
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

/** The call of this title as one of the choices. */
export const callChoice = (
  value: string,
  { title, lang }: ReturnType<ReturnType<typeof useTitles>>,
) => [value, title, lang] as const;

/** A choice of one among few. */
export const Choice = <T extends string>(props: ChoiceProps<T>): ReactNode => {
  const { label, quiet = false, value, choices, disabled = false, onChoose } = props;
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id} className={quiet ? 'sr' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {choices.map(([one, words, lang]) => (
          <option key={one} value={one} lang={lang}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
};
