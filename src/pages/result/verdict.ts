import type { Verdict } from './happening.ts';

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  helped: 'Helped',
  cost: 'Cost time',
  neither: '',
};
