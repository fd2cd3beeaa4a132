import { say } from '../../words/say.ts';

interface Props {
  readonly trouble: string | undefined;
  readonly onAgain?: () => void;
}

/** What went wrong, said where it was wanted. */
export const TroubleNote = ({ trouble, onAgain }: Props) => (
  <div role="alert">
    {trouble !== undefined && (
      <p className="trouble">
        {trouble}{' '}
        {onAgain && (
          <button className="btn" type="button" onClick={onAgain}>
            {say('common.try-again')}
          </button>
        )}
      </p>
    )}
  </div>
);
