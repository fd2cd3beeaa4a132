// npm run bench, npm run bench -- server: measures in one run, prints a table on stderr and JSON on stdout.
import { engine } from './engine.ts';
import { server } from './server/server.ts';

/** So many replays the heap is watched over; a smaller number makes a quicker look. */
const REPLAYS = Number(process.env.BENCH_REPLAYS ?? 100_000);

const [what = 'engine'] = process.argv.slice(2);
const { result, table } = what === 'server' ? await server() : engine(REPLAYS);
const width = Math.max(...table.map(([name]) => name.length));
for (const [name, measured] of table) process.stderr.write(`${name.padEnd(width)}  ${measured}\n`);
process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
