/** Whether something that the trainee did was good for the call. */
export type Verdict = 'helped' | 'cost' | 'neither';

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  helped: 'Helped',
  cost: 'Cost time',
  neither: '',
};
