/**
 * What a file of one room may import.
 *
 * @typedef {object} RoomRule
 * @property {readonly string[]} [values] rooms whose code it may run
 * @property {readonly string[]} [types] rooms of which it may know the types only
 * @property {readonly string[]} [packages] npm packages it may use
 * @property {boolean} [node] whether it may use Node's own modules
 * @property {boolean} [assets] whether it may refer to files in assets/
 */

const BEFORE_LINT = ['crisis', 'scenario', 'call', 'scoring'];
const PURE = [...BEFORE_LINT, 'lint', 'explore'];

/**
 * The house, room by room. What is not listed is forbidden, a new room included: whoever adds one says
 * here what it may know. A library belongs to the room that it serves, so that it can be replaced there.
 *
 * @type {Readonly<Record<string, RoomRule>>}
 */
export const ROOMS = {
  crisis: { packages: ['xstate'] },
  // what a pure room has to say is the name of a message; the compiler knows which there are
  scenario: {
    values: ['crisis'],
    types: ['words'],
    packages: ['@noble/hashes', 'yaml', 'zod'],
  },
  call: {
    values: ['crisis', 'scenario'],
    types: ['words'],
    packages: ['@noble/hashes', 'xstate', 'zod'],
  },
  scoring: { values: ['crisis', 'scenario', 'call'], types: ['words'] },
  lint: { values: BEFORE_LINT, types: ['words'] },
  explore: { values: [...BEFORE_LINT, 'lint'], types: ['words'], packages: ['zod'] },
  map: { values: ['crisis', 'scenario'], types: ['words'], packages: ['elkjs'] },
  protocol: { types: PURE, packages: ['zod'] },

  words: { packages: ['intl-messageformat', 'zustand'] },
  store: { values: [...PURE, 'map', 'words'], packages: ['idb', 'zustand'] },
  scene: { values: ['store', 'words'], types: PURE, packages: ['phaser'], assets: true },
  audio: { values: ['store', 'words'], types: PURE, packages: ['howler'], assets: true },
  pages: {
    values: ['store', 'scoring', 'words'],
    // the client of the server is handed in by the entry, which loads it when somebody is in a team
    types: [...PURE, 'protocol', 'team'],
    packages: ['d3-scale', 'd3-shape', 'react', 'react-dom', 'zustand'],
    assets: true,
  },
  team: { values: ['protocol', 'store'], packages: ['idb', 'zustand'] },

  server: {
    values: ['protocol', ...PURE, 'words'],
    packages: ['@hono/node-server', 'hono', 'kysely', 'libsql', 'oauth4webapi', 'pg'],
    node: true,
  },
  cli: {
    values: ['protocol', ...PURE, 'map', 'server', 'team', 'words'],
    packages: ['cli-progress', 'commander'],
    node: true,
  },
};

/** The one place that loads what a user names on the command line: a player of their own. */
export const LOADS_WHAT_THE_USER_NAMES = 'cli/players.ts';

/**
 * Files that stand in src/ itself. They join rooms and belong to none.
 *
 * @type {Readonly<Record<string, RoomRule>>}
 */
export const ENTRIES = {
  'main.tsx': {
    values: [...PURE, 'store', 'words', 'scene', 'audio', 'pages', 'team'],
    packages: ['react', 'react-dom'],
    assets: true,
  },
  'offline.ts': { packages: ['workbox-precaching', 'workbox-routing', 'workbox-strategies'] },
};
