import './paper-page.css';
import type { ReactNode } from 'react';
import { say } from '../words/say.ts';
import { Mark } from './mark.tsx';
import { usePageTitle } from './page-title.ts';
import { DESK } from './route.ts';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page on paper with a way back to the desk. */
export const PaperPage = ({ title, lead, children }: Props) => {
  usePageTitle(title);
  return (
    <div className="day paper-page">
      <header>
        <Mark />
        <a className="btn" href={DESK}>
          {say('common.back-to-desk')}
        </a>
      </header>
      <main>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
      </main>
    </div>
  );
};
