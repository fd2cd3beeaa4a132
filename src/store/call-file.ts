/** Whether a file of this name may hold a call. */
export const mayHoldCall = (name: string): boolean => /\.ya?ml$/i.test(name);
