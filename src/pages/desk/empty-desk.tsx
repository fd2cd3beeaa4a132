import { say } from '../../words/say.ts';

interface Props {
  readonly reachable: boolean;
  readonly onRetry: () => void;
}

/** Said where no call waits: none is there, or nobody knows. */
export const EmptyDesk = ({ reachable, onRetry }: Props) => (
  <section className="empty" role="status">
    <h2>{say(reachable ? 'desk.empty' : 'desk.out-of-reach')}</h2>
    <p>{say(reachable ? 'desk.empty-words' : 'desk.out-of-reach-words')}</p>
    <button className="btn primary" type="button" onClick={onRetry}>
      {say(reachable ? 'desk.look-again' : 'common.try-again')}
    </button>
  </section>
);
