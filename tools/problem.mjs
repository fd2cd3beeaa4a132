/** What went wrong, said to the person at the keyboard together with the remedy. It needs no stack trace. */
export class Problem extends Error {
  /** @override */
  name = 'Problem';
}

/**
 * Whether an error carries a sentence for the person at the keyboard, and nothing for a programmer.
 *
 * @param {unknown} error
 * @returns {error is Error}
 */
export const isForPeople = (error) =>
  error instanceof Error && (error.name === 'Problem' || error.name === 'CannotServe');

/**
 * Says on stderr what went wrong.
 *
 * @param {unknown} error
 */
export const report = (error) => console.error(isForPeople(error) ? error.message : error);
