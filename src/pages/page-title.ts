import { useEffect } from 'react';
import { say } from '../words/say.ts';

/** Names the page in the browser's tab. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = say('common.page-title', { title });
  }, [title]);
};
