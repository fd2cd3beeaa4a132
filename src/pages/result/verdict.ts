/** Whether something that the trainee did was good for the call. Said as `verdict.helped`, and so on. */
export type Verdict = 'helped' | 'cost' | 'neither';
