import type { findings as english } from '../en/findings.ts';
import { course } from './findings/course.ts';
import { fields } from './findings/fields.ts';
import { form } from './findings/form.ts';
import { names } from './findings/names.ts';
import { plans } from './findings/plans.ts';
import { replies } from './findings/replies.ts';
import { translations } from './findings/translations.ts';
import { wording } from './findings/wording.ts';

/** What is found in a file that somebody writes, in German. */
export const findings: Readonly<Record<keyof typeof english, string>> = {
  ...course,
  ...fields,
  ...form,
  ...names,
  ...plans,
  ...replies,
  ...translations,
  ...wording,
};
