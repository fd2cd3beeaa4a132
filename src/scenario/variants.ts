import { type Overlaid, overlay } from './overlay.ts';

/** A variant of a call as it is written: the call, with what is different laid over it. */
export interface Variant extends Overlaid {
  readonly id: string;
}

type Written = Readonly<Record<string, unknown>>;

/** The variants in a scenario file that has the right form, each with the whole of its call. */
export const variantsIn = (written: unknown): Variant[] => {
  const { variants = [], ...call } = written as { readonly variants?: readonly Written[] };
  return variants.map(({ id, ...over }, n) => ({
    id: String(id),
    ...overlay(call, over, ['variants', n]),
  }));
};
