import type { Page } from '@playwright/test';

/** Lets the shelf of a page hold these files, by name, in the place of the server's own. */
export const stockShelf = async (
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<void> => {
  await page.route('**/scenarios/', (route) => route.fulfill({ json: Object.keys(files) }));
  // nothing has read these, so the browser reads them itself
  await page.route('**/scenarios/*.json', (route) => route.fulfill({ json: null }));
  await page.route('**/scenarios/*.yaml', (route) => {
    const text = files[decodeURIComponent(route.request().url().split('/').at(-1) ?? '')];
    return text === undefined
      ? route.fulfill({ status: 404, body: 'nothing there' })
      : route.fulfill({ contentType: 'application/yaml; charset=utf-8', body: text });
  });
};
