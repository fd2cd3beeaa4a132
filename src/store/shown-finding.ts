export { shownOf } from '../scenario/finding.ts';
