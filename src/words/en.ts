import { call } from './en/call.ts';
import { common } from './en/common.ts';
import { debrief } from './en/debrief.ts';
import { desk } from './en/desk.ts';
import { filing } from './en/filing.ts';
import { guided } from './en/guided.ts';
import { own } from './en/own.ts';
import { practice } from './en/practice.ts';
import { settings } from './en/settings.ts';

/** The words of the interface in English: the messages that there are, and what each needs. */
export const en = {
  ...common,
  ...call,
  ...debrief,
  ...desk,
  ...guided,
  ...filing,
  ...own,
  ...practice,
  ...settings,
} as const;
