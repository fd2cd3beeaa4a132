import type { ReactNode } from 'react';
import { say } from '../words/say.ts';
import { Mark } from './mark.tsx';
import { usePageTitle } from './page-title.ts';
import { DESK } from './route.ts';

interface Props {
  readonly title: string;
  /** nothing is wrong, it only takes a moment */
  readonly waiting?: boolean;
  readonly children?: ReactNode;
}

/** A page that has one thing to say, and a way back. */
export const Notice = ({ title, waiting = false, children }: Props) => {
  usePageTitle(waiting ? undefined : title.replace(/\.$/, ''));
  return (
    <div className="night">
      <main className="notice" aria-busy={waiting}>
        <Mark />
        <h1>{title}</h1>
        {children}
        {!waiting && (
          <a className="btn" href={DESK}>
            {say('common.back-to-desk')}
          </a>
        )}
      </main>
    </div>
  );
};
