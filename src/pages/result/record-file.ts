import type { RunRecord } from '../../call/record.ts';

/** Gives the record of a run to the trainee, as a file. */
export const download = (record: RunRecord): void => {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${record.scenario.id}-${record.seed}.run.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
