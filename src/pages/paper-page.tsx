import './paper-page.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../words/say.ts';
import { Mark } from './mark.tsx';
import { usePageTitle } from './page-title.ts';
import { DESK } from './route.ts';

interface Props {
  readonly title: string;
  readonly lead: ReactNode;
  /** a page that comes without being asked for: its title takes the focus */
  readonly arrives?: boolean;
  readonly children: ReactNode;
}

/** A page on paper with a way back to the desk. */
export const PaperPage = ({ title, lead, arrives = false, children }: Props) => {
  usePageTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrives) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [arrives]);
  return (
    <div className="day paper-page">
      <header>
        <Mark />
        <a className="btn" href={DESK}>
          {say('common.back-to-desk')}
        </a>
      </header>
      <main>
        <h1 ref={heading} tabIndex={arrives ? -1 : undefined}>
          {title}
        </h1>
        <p className="lead">{lead}</p>
        {children}
      </main>
    </div>
  );
};
