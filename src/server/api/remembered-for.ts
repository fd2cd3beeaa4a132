/** So many answers are remembered; then all are forgotten. */
const MOST = 500;

interface Known<Answer> {
  readonly since: number;
  readonly answer: Promise<Answer>;
  isReplaced: boolean;
}

/**
 * Asks `work` the same only once in so many ms, however many want to know. Whoever asks later gets what is known, while it is worked out
 * anew for the next; later than `lastMs` they wait for that. What fails is not remembered.
 */
export const rememberedFor = <Asked, Answer>(
  ms: number,
  lastMs: number,
  now: () => number,
  work: (asked: Asked) => Promise<Answer>,
): ((asked: Asked) => Promise<Answer>) => {
  const known = new Map<string, Known<Answer>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const found = known.get(key);
    const age = found ? now() - found.since : lastMs;
    if (found && (age < ms || (age < lastMs && found.isReplaced))) return found.answer;
    const fresh = { since: now(), answer: work(asked), isReplaced: false };
    fresh.answer.then(
      () => known.set(key, fresh),
      () => known.delete(key),
    );
    if (found && age < lastMs) {
      found.isReplaced = true;
      return found.answer;
    }
    if (known.size >= MOST) known.clear();
    known.set(key, fresh);
    return fresh.answer;
  };
};
