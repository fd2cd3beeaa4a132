import { root } from '../root.mjs';
import { checkImports } from './check.mjs';

const { files, imports, violations } = checkImports(root);
for (const violation of violations) console.error(violation);
// A check that looked at nothing has found nothing out.
if (files === 0) console.error('There is no source file below src/.');
console.log(`${files} files, ${imports} imports, ${violations.length} against the rules`);
process.exitCode = files > 0 && violations.length === 0 ? 0 : 1;
