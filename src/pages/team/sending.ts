import type { FormEvent } from 'react';

/** What a form does when it is sent, in place of what a browser would do. */
export const sending =
  (work: () => unknown) =>
  (event: FormEvent): void => {
    event.preventDefault();
    void work();
  };
