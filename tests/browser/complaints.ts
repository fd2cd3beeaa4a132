import type { Page } from '@playwright/test';

/** Gathers what a page complains of: errors, refused requests, and whatever its content security policy forbade. Before it is loaded. */
export const complaintsOf = async (page: Page): Promise<readonly string[]> => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // what was fetched ahead is let go of when the page is loaded anew
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      console.error(`${violation.violatedDirective}: ${violation.blockedURI}`);
    });
  });
  return complaints;
};
