/** So many answers are remembered; then all are forgotten. */
const MOST = 500;

/** Asks `work` the same only once in so many ms, however many want to know. What fails is not remembered. */
export const rememberedFor = <Asked, Answer>(
  ms: number,
  now: () => number,
  work: (asked: Asked) => Promise<Answer>,
): ((asked: Asked) => Promise<Answer>) => {
  const known = new Map<string, { readonly until: number; readonly answer: Promise<Answer> }>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const found = known.get(key);
    if (found && found.until > now()) return found.answer;
    if (known.size >= MOST) known.clear();
    const answer = work(asked);
    known.set(key, { until: now() + ms, answer });
    answer.catch(() => known.delete(key));
    return answer;
  };
};
