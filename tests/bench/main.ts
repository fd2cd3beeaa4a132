// npm run bench: measures in one run, prints a table on stderr and JSON on stdout.
import { engine } from './engine.ts';

/** So many replays the heap is watched over; a smaller number makes a quicker look. */
const REPLAYS = Number(process.env.BENCH_REPLAYS ?? 100_000);

const { result, table } = engine(REPLAYS);
const width = Math.max(...table.map(([what]) => what.length));
for (const [what, measured] of table) process.stderr.write(`${what.padEnd(width)}  ${measured}\n`);
process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
