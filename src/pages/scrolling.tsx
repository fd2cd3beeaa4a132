import type { ReactNode } from 'react';

type Props = { readonly children: ReactNode } & (
  | { readonly label: string }
  /** the id of what names it */
  | { readonly labelledBy: string }
);

/** What may be wider than a narrow page, a table or a picture, and scrolls by itself then: by the keys, too. */
export const Scrolling = ({ children, ...name }: Props) => (
  <section
    className="scrolls"
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keys
    tabIndex={0}
    {...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy })}
  >
    {children}
  </section>
);
