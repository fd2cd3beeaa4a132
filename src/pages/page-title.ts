import { useEffect } from 'react';
import { say } from '../words/say.ts';

/** Names the page in the browser's tab; without a title the name stays as it is. */
export const usePageTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title !== undefined) document.title = say('common.page-title', { title });
  }, [title]);
};
