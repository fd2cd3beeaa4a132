import './check.css';
import type { InputHTMLAttributes, ReactNode } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'children' | 'onChange'> {
  readonly words: ReactNode;
  /** what it means, in smaller letters below */
  readonly hint?: string;
  readonly onCheck: (checked: boolean) => void;
}

/** A box to tick with its words beside it, or with `type="radio"` one choice of several. */
export const Check = ({ words, hint, onCheck, type = 'checkbox', ...input }: Props) => (
  <label className="check">
    <input {...input} type={type} onChange={(event) => onCheck(event.currentTarget.checked)} />
    <span>
      {words}
      {hint !== undefined && <small>{hint}</small>}
    </span>
  </label>
);
