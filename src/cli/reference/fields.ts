import { type JsonSchema, scenarioJsonSchema } from '../../scenario/index.ts';
import { moveMeaning } from '../move-words.ts';
import { definitionOf, kindOf, resolved } from './kind.ts';

/** A group of fields, under the heading that it has in the reference. */
interface Section {
  readonly heading: string;
  readonly about: string;
  readonly group: JsonSchema;
}

/** What is said of the groups that are written in many places. */
const SHARED: Readonly<Record<string, string>> = {
  beat: 'A point where the floor opens, and how the call goes on from there.',
  reply: 'Something that the trainee can say.',
  line: 'One breath of the caller. Wherever lines are written, they are a list.',
  road: 'Where the call goes: the name of a beat or of an ending, or a list of such roads, of which the first that holds counts.',
  condition: 'When something holds. Every part that is given has to.',
};

/** What the variants are made of is told in a section of its own. */
const VARIANTS = 'variants';

/** Every group of fields of a scenario file, from the outermost inwards. */
export const fieldSections = (): string => {
  const root = scenarioJsonSchema(moveMeaning);
  const sections = [
    { heading: 'The file', about: 'The outermost fields of a scenario file.', group: root },
    ...sectionsIn(root, root, ''),
    ...Object.entries(SHARED).flatMap(([name, about]) => {
      const schema = root.definitions?.[name];
      const group = schema && groupIn(schema, root);
      if (!group) throw new Error(`the notation has no ${name}`);
      return [{ heading: name, about, group }, ...sectionsIn(group, root, `${name} › `)];
    }),
  ];
  return [...sections.map(sectionText), variantsText(root)].join('\n\n');
};

/** The groups that stand in a group, at any depth, but for those that are told once for all. */
const sectionsIn = (group: JsonSchema, root: JsonSchema, above: string): Section[] =>
  Object.entries(group.properties ?? {}).flatMap(([name, schema]) => {
    if (name === VARIANTS || above.split(' › ').length > 4) return [];
    const inner = groupIn(schema, root);
    if (!inner) return [];
    const heading = `${above}${name}`;
    return [
      { heading, about: schema.description ?? '', group: inner },
      ...sectionsIn(inner, root, `${heading} › `),
    ];
  });

/** The group of fields that can be written at a place, be it alone, in a list or under names; undefined where there is none. */
const groupIn = (schema: JsonSchema, root: JsonSchema): JsonSchema | undefined => {
  if (definitionOf(schema) !== undefined) return undefined;
  const { anyOf, items, additionalProperties, properties } = resolved(schema, root);
  if (properties) return resolved(schema, root);
  if (items) return groupIn(items, root);
  if (typeof additionalProperties === 'object') return groupIn(additionalProperties, root);
  return anyOf?.map((one) => groupIn(one, root)).find((one) => one !== undefined);
};

const sectionText = ({ heading, about, group }: Section): string =>
  [
    `### ${heading}`,
    '',
    about,
    '',
    '| field | | what it says | what can be written | for example |',
    '|---|---|---|---|---|',
    ...Object.entries(group.properties ?? {}).map(([name, schema]) =>
      row(name, schema, group.required?.includes(name) ?? false),
    ),
  ].join('\n');

const row = (name: string, schema: JsonSchema, needed: boolean): string => {
  const [example] = schema.examples ?? [];
  const cells = [
    `\`${name}\``,
    needed ? 'needed' : '',
    schema.description ?? '',
    kindOf(schema),
    example === undefined ? '' : `\`${flow(example)}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};

/** A value as one writes it in YAML on one line. */
const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  return typeof value === 'string' && /[^a-z0-9.-]/i.test(value) ? `"${value}"` : String(value);
};

const variantsText = (root: JsonSchema): string => {
  const variants = root.properties?.[VARIANTS];
  const line = root.definitions?.['line-changed']?.properties ?? {};
  const own = ['id', 'title', 'summary'].map((name) =>
    row(name, variants?.items?.properties?.[name] ?? {}, true),
  );
  const directions = ['drop', 'before', 'after'].map((name) => row(name, line[name] ?? {}, false));
  return [
    '### variants',
    '',
    variants?.description ?? '',
    '',
    '| field | | what it says | what can be written | for example |',
    '|---|---|---|---|---|',
    ...own,
    '| any other of the file | | What is different in this variant. | the changed part | `{ caller: { arousal: 45 } }` |',
    '',
    'An entry of a list that has an `id` may say beside its fields:',
    '',
    '| field | | what it says | what can be written | for example |',
    '|---|---|---|---|---|',
    ...directions,
  ].join('\n');
};
