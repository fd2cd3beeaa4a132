interface Props {
  readonly reachable: boolean;
  readonly onRetry: () => void;
}

/** Said where no call waits: none is there, or nobody knows. */
export const EmptyDesk = ({ reachable, onRetry }: Props) => (
  <section className="empty" role="status">
    <h2>{reachable ? 'No call is waiting' : 'The desk cannot be reached'}</h2>
    <p>
      {reachable
        ? 'The scenarios folder holds no call. Put a scenario file into it, then look again.'
        : 'The page is here, but the server that keeps the calls does not answer. See that it is running, then try again.'}
    </p>
    <button className="btn primary" type="button" onClick={onRetry}>
      {reachable ? 'Look again' : 'Try again'}
    </button>
  </section>
);
