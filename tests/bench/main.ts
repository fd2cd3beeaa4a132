// npm run bench, npm run bench -- server, npm run bench -- trainer, npm run bench -- page: measures in one run, prints a table on stderr and JSON on stdout.
import { engine } from './engine.ts';
import { page } from './page/page.ts';
import { server } from './server/server.ts';
import { trainer } from './trainer/trainer.ts';

/** So many replays the heap is watched over; a smaller number makes a quicker look. */
const REPLAYS = Number(process.env.BENCH_REPLAYS ?? 100_000);

const [what = 'engine'] = process.argv.slice(2);
const PARTS = { engine: () => engine(REPLAYS), server, trainer, page };
const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);
if (!isPart(what)) throw new Error(`there is no part ${what}; there are ${Object.keys(PARTS)}`);
const { result, table } = await PARTS[what]();
const width = Math.max(...table.map(([name]) => name.length));
for (const [name, measured] of table) process.stderr.write(`${name.padEnd(width)}  ${measured}\n`);
process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
