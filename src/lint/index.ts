export { type Checked, check } from './check.ts';
export { checkTranslation } from './check-translation.ts';
export { GENERATED, pageOf, pages, ruleNamed } from './page.ts';
export { RULES } from './rules/index.ts';
