/** Nobody answers for now, or not the server that was asked; it may be otherwise the next time. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** Waits for something that comes over the network. Rejects with Unreachable where it does not come. */
export const overNetwork = <T>(coming: Promise<T>): Promise<T> =>
  coming.catch((error) => {
    throw new Unreachable(error instanceof Error ? error.message : String(error));
  });
