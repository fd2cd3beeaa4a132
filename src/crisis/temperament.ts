/**
 * What drives a caller's anger. Reactive anger wants support, instrumental anger (shouting because
 * shouting works) wants direction and limits; mixed anger is some of both. After Bosse 2015.
 */
export const TEMPERAMENTS = ['reactive', 'instrumental', 'mixed'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];
