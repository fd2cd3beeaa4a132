import { STAGES } from '../../crisis/index.ts';
import { fieldSections } from './fields.ts';
import { moveSections } from './moves.ts';

/** Every field of a scenario file and every move of the vocabulary, for people to read. */
export const reference =
  (): string => `<!-- Written by: npm run -s hold -- schema --reference --write docs/reference.md -->

# Reference: every field, every move

What may stand in a scenario file. [authoring.md](authoring.md) shows how a call comes to be, and
[board-report.yaml](../scenarios/board-report.yaml) is one to look at. An editor with a YAML language server says all of this while you
write, if the file begins with

    # yaml-language-server: $schema=./scenario.schema.json

Some things are written alike everywhere. **Times** are a number and a unit, \`1.8s\` or \`800ms\`. **Names** (ids) are small letters, digits
and hyphens. **Texts** have up to 600 characters; put them into quotes. **Percent** are numbers from 0 to 100.

- [The fields](#the-fields)
- [The moves](#the-moves)

## The fields

${fieldSections()}

## The moves

What a reply does, in the vocabulary of the trade. Name the main move first: it counts in full, what a reply does beside it counts half.
The stages are ${STAGES.map((stage, n) => `${n + 1} ${stage}`).join(', ')}.

${moveSections()}
`;
