import { type RunFacts, runFacts } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What the worker is told: the calls, once, and then portions of files. */
export type ToWorker =
  | { readonly scenarios: readonly Scenario[] }
  | { readonly files: readonly File[] };

/** What it answers to each portion. */
export interface FromWorker {
  readonly facts: readonly RunFacts[];
  readonly faults: readonly { readonly name: string; readonly reason: string }[];
}

let scenarios: readonly Scenario[] = [];

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('scenarios' in data) {
    scenarios = data.scenarios;
    return;
  }
  const facts: RunFacts[] = [];
  const faults: { name: string; reason: string }[] = [];
  const texts = await Promise.all(data.files.map((file) => file.text().catch(() => undefined)));
  for (const [n, text] of texts.entries()) {
    const read =
      text === undefined ? { reason: 'the file could not be read.' } : runFacts(text, scenarios);
    if ('reason' in read) faults.push({ name: nameOf(data.files[n]), reason: read.reason });
    else facts.push(read);
  }
  postMessage({ facts, faults } satisfies FromWorker);
});

/** Within a folder that was chosen, where the file lies. */
const nameOf = (file: File | undefined): string => file?.webkitRelativePath || (file?.name ?? '');
