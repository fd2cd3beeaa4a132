import { call } from './de/call.ts';
import { common } from './de/common.ts';
import { debrief } from './de/debrief.ts';
import { desk } from './de/desk.ts';
import { filing } from './de/filing.ts';
import { guided } from './de/guided.ts';
import { own } from './de/own.ts';
import { practice } from './de/practice.ts';
import { settings } from './de/settings.ts';
import type { en } from './en.ts';

/** The words of the interface in German. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  ...common,
  ...call,
  ...debrief,
  ...desk,
  ...guided,
  ...filing,
  ...own,
  ...practice,
  ...settings,
};
