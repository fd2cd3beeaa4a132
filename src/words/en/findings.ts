import { course } from './findings/course.ts';
import { fields } from './findings/fields.ts';
import { form } from './findings/form.ts';
import { names } from './findings/names.ts';
import { plans } from './findings/plans.ts';
import { replies } from './findings/replies.ts';
import { translations } from './findings/translations.ts';
import { wording } from './findings/wording.ts';

/** What is found in a file that somebody writes, and how to mend it, in English; fetched where findings are shown. */
export const findings = {
  ...course,
  ...fields,
  ...form,
  ...names,
  ...plans,
  ...replies,
  ...translations,
  ...wording,
} as const;
