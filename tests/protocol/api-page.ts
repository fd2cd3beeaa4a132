import { ENDPOINTS, type Endpoint, openApi, PROBLEMS } from '../../src/protocol/index.ts';

type Json = Readonly<Record<string, unknown>>;

const GROUPS: readonly (readonly [title: string, paths: RegExp])[] = [
  [
    'Coming, going, coming back',
    /^\/api\/(session|teams|joins|recoveries|me\/(recovery-codes|devices|sign-on))/,
  ],
  ['The team', /^\/api\/team(\/|$)/],
  ['Challenges', /^\/api\/challenges/],
  ['Calls, attempts, runs', /^\/api\/(calls|attempts|me\/runs)/],
  ['Boards', /^\/api\/board/],
  ['For trainers', /^\/api\/trainer/],
  ['One’s own data', /^\/api\/me(\/export)?$/],
  ['For operators', /^\/api\/operator/],
];

/** The page about the API, from the table that the server is made from. */
export const apiPage = (): string => {
  const document = openApi('') as unknown as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Json>> };
  };
  const endpoints = Object.values(ENDPOINTS) as readonly Endpoint[];
  const sections = GROUPS.map(([title, paths]) => {
    const its = endpoints.filter(({ path }) => paths.test(path));
    const parts = its.map((endpoint) =>
      sectionOf(
        endpoint,
        document.paths[endpoint.path]?.[endpoint.method.toLowerCase()] as Operation,
      ),
    );
    return `## ${title}\n\n${parts.join('\n')}`;
  });
  const missing = endpoints.filter(({ path }) => !GROUPS.some(([, paths]) => paths.test(path)));
  if (missing.length > 0)
    throw new Error(`${missing[0]?.path} stands in no section of docs/api.md`);
  const problems = Object.entries(PROBLEMS).map(
    ([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`,
  );
  const shapes = Object.entries(document.components.schemas)
    .filter(([name]) => name !== 'Problem')
    .map(
      ([name, schema]) =>
        `### ${name}\n\n${schema.description ? `${schema.description}\n\n` : ''}${fieldsOf(schema)}`,
    );
  return `${INTRODUCTION}\n${sections.join('\n')}\n## Problems\n\n${PROBLEM_WORDS}\n\n| code | status | |\n|---|---|---|\n${problems.join('\n')}\n\n## Shapes\n\n${shapes.join('\n')}`;
};

interface Operation {
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Json;
  }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Json } };
  };
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: { readonly 'application/json'?: { readonly schema: Json } } }
    >
  >;
}

const INTRODUCTION = `# The API

<!-- Written by tests/protocol from src/protocol/endpoints.ts: npx vitest run tests/protocol -u -->

Everything that the page does with teams goes through this, and any other program may use it as well. The server gives the
same as an OpenAPI 3.1 document at \`/api/openapi.json\`.

- Bodies and answers are JSON. Moments are text in UTC (\`2026-11-20T09:30:00.000Z\`), lengths of time are milliseconds.
- Founding, joining and recovering answer with a cookie, \`__Host-hold\` with TLS and \`hold\` without. Send it back; it is all there
  is to a session.
- Where the server has the sign-on of a company, \`/api/sign-on\` is an address to go to, not to ask: it leads away to the sign-on and back to
  the page. Whoever is signed in links that name to themselves; whoever is not comes in by it.
- Fields that an endpoint does not know are not read. So a score that is sent along changes nothing.
- Handing in is the one thing that has to arrive: send the same record again until you get an answer that is not 429 or 503, or no
  answer at all. It counts once. The other problems are final.

\`\`\`sh
server=http://localhost:8080
curl -c jar -H 'Content-Type: application/json' -d '{"name": "Late desk", "pseudonym": "Ada"}' $server/api/teams
curl -b jar -H 'Content-Type: application/json' -d '{"call": "board-report", "mode": "exam"}' $server/api/attempts
# play it, which takes its time, and then
curl -b jar -X PUT -H 'Content-Type: application/json' -d '{"record": …}' $server/api/attempts/ATTEMPT/run
\`\`\`
`;

const PROBLEM_WORDS =
  'Whatever is refused is refused with a problem document (RFC 9457, `application/problem+json`): `code`, `status`, `title`, a `detail` that says what was wrong here and how to mend it, and where it helps `at` (the parts of the request at fault), `record` (what docs/records.md says of a record, and where) and `retryAfter` (seconds).';

const sectionOf = (endpoint: Endpoint, operation: Operation): string => {
  const who = endpoint.who.includes('anyone') ? 'everybody' : endpoint.who.join(', ');
  const parameters = operation.parameters.map(
    ({ name, in: where, required, schema }) =>
      `| \`${name}\` | ${where}${required ? '' : ', optional'} | ${typeOf(schema)} |`,
  );
  const body = operation.requestBody?.content['application/json'].schema;
  const answer = operation.responses[endpoint.status]?.content?.['application/json']?.schema;
  const problems = endpoint.problems.map((code) => `\`${code}\``).join(', ');
  return [
    `### \`${endpoint.method} ${endpoint.path}\``,
    '',
    `${endpoint.does} For: ${who}.`,
    '',
    ...(parameters.length > 0 ? ['| parameter | in | |', '|---|---|---|', ...parameters, ''] : []),
    ...(body ? [`Body: ${typeOf(body)}`, ''] : []),
    `${endpoint.status}${answer ? `: ${typeOf(answer)}` : ', without a body'}.${problems ? ` Beside what can always go wrong: ${problems}.` : ''}`,
    '',
  ].join('\n');
};

const fieldsOf = (schema: Json): string => {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  const { oneOf } = schema as { oneOf?: readonly Json[] };
  if (oneOf) return oneOf.map((one) => `- ${typeOf(one)}\n`).join('');
  if (Object.keys(properties).length === 0) return `${typeOf(schema)}\n`;
  const rows = Object.entries(properties).map(
    ([name, property]) =>
      `| \`${name}\` | ${typeOf(property)}${required.includes(name) ? '' : ', optional'} | ${cell(property.description)} |`,
  );
  return ['| field | | |', '|---|---|---|', ...rows, ''].join('\n');
};

const cell = (text: unknown): string => String(text ?? '').replaceAll('|', '\\|');

/** A schema in a few words. */
const typeOf = (schema: Json): string => {
  const {
    $ref,
    type,
    items,
    properties,
    required,
    enum: values,
    anyOf,
    oneOf = anyOf,
    const: only,
    additionalProperties,
    minimum,
    maximum,
    default: usual,
    // biome-ignore lint/suspicious/noExplicitAny: JSON Schema is whatever it is
  } = schema as Record<string, any>;
  const range = [minimum > -9e15 && `from ${minimum}`, maximum < 9e15 && `to ${maximum}`]
    .filter(Boolean)
    .join(' ');
  const otherwise = usual === undefined ? '' : `, or else \`${usual}\``;
  const isNeeded = (name: string): boolean => required?.includes(name) ?? false;
  if ($ref) return linkTo($ref);
  if (oneOf) return oneOf.map(typeOf).join(' or ');
  if (only !== undefined) return `\`${only}\``;
  if (values) return values.map((value: string) => `\`${value}\``).join(' \\| ') + otherwise;
  if (type === 'array') return `list of ${typeOf(items)}`;
  if (type === 'object' && properties)
    return `\`{\` ${Object.entries(properties as Record<string, Json>)
      .map(([name, property]) => `${name}${isNeeded(name) ? '' : '?'}: ${typeOf(property)}`)
      .join(', ')} \`}\``;
  if (type === 'object' && additionalProperties) return `object of ${typeOf(additionalProperties)}`;
  if (Array.isArray(type)) return type.join(' or ');
  return `${type ?? 'anything'}${range ? ` ${range}` : ''}${otherwise}`;
};

const linkTo = (ref: string): string => {
  const name = ref.split('/').at(-1) ?? '';
  return `[${name}](#${name.toLowerCase()})`;
};
