import type { Page } from '@playwright/test';

/** How long the caller has been on the line, in s, as the bar of the telephone shows it. */
export const onTheLine = async (page: Page): Promise<number> => {
  const [, minutes, seconds] =
    /(\d+):(\d\d)\s*on the line/.exec(await page.getByRole('banner').innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};
