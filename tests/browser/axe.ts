import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Look {
  readonly passed: number;
  readonly faults: readonly string[];
}

/** Runs beside the page, in a world that has its document and clocks of its own. */
const look = async (rules: string[]): Promise<Look> => {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  const { passes, violations } = await run(document, { runOnly: rules });
  return {
    passed: passes.length,
    faults: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    ),
  };
};

/**
 * What axe has against the page as it is now, a line for each element at fault; and that it had something to look at. No time passes
 * meanwhile on a held clock.
 */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  await session.send('Runtime.evaluate', { expression: SOURCE, contextId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${look})(${JSON.stringify(RULES)})`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const { passed, faults } = result.value as Look;
  return passed > 5 ? faults : [...faults, `only ${passed} rules had anything to say`];
};
