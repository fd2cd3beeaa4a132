/**
 * Moves the focus to the first row that came when more of a list was asked for, or to its heading where none did: the button that
 * was pressed may be gone by then. `row` is counted from 0.
 */
export const focusFirstNew = (list: HTMLElement | null, row: number): void => {
  const came = list?.querySelectorAll<HTMLElement>('tbody tr')[row];
  (came?.querySelector('button') ?? came ?? list?.querySelector('h2'))?.focus();
};
