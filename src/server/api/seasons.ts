const NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** A month as it is kept, so many months after another: `2026-11`. */
export const monthAfter = (month: string, months: number): string => {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const count = year * 12 + of - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
};

/** The months from one to another, both included. */
export const monthsBetween = (first: string, last: string): readonly string[] => {
  const months = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
};

/** The season in which a month lies; January and February belong to the winter of the year before. */
export const seasonOf = (month: string): string => {
  const [year = 0, of = 1] = monthAfter(month, -2).split('-').map(Number);
  return `${year}-${NAMES[Math.floor((of - 1) / 3)]}`;
};

/** The three months of a season. */
export const monthsOfSeason = (season: string): readonly string[] => {
  const [year = '', name = 'spring'] = season.split('-');
  const first = `${year}-${two(3 + 3 * NAMES.indexOf(name as (typeof NAMES)[number]))}`;
  return [0, 1, 2].map((n) => monthAfter(first, n));
};
