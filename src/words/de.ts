import type { Catalogue } from './catalogue.ts';
import { call } from './de/call.ts';
import { common } from './de/common.ts';
import { desk } from './de/desk.ts';
import { guided } from './de/guided.ts';
import { own } from './de/own.ts';
import { practice } from './de/practice.ts';
import { settings } from './de/settings.ts';
import { shift } from './de/shift.ts';

/** The words of the interface in German. */
export const de: Catalogue = {
  ...common,
  ...call,
  ...desk,
  ...guided,
  ...own,
  ...practice,
  ...settings,
  ...shift,
};
