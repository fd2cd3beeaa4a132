import type { RunRecord } from '../../call/record.ts';

/** Gives the trainee a file. */
export const save = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Gives the record of a run to the trainee, as a file. */
export const download = (record: RunRecord): void =>
  save(
    new Blob([`${JSON.stringify(record, null, 2)}\n`], { type: 'application/json' }),
    `${record.scenario.id}-${record.seed}.run.json`,
  );
