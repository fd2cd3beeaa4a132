import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe has against the page as it is now, a line for each element at fault; and that it had something to look at. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(SOURCE);
  const { passed, faults } = await page.evaluate(async (rules) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { passes, violations } = await run(document, { runOnly: rules });
    return {
      passed: passes.length,
      faults: violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
        ),
      ),
    };
  }, RULES);
  return passed > 5 ? faults : [...faults, `only ${passed} rules had anything to say`];
};
