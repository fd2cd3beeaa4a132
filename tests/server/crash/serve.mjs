// The server as a program of its own, that can be killed: node serve.mjs, with the variables that npm start takes.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../tools/root.mjs';
import { stopSignal } from '../../../tools/stop.mjs';

const { serve } = await import(pathToFileURL(join(root, 'dist/node/server.js')).href);
const home = {
  web: join(root, 'dist/web'),
  scenarios: join(root, 'scenarios'),
  data: 'nowhere',
  version: 'test',
};
const { address, close } = await serve(home, process.env);
console.log(address);
stopSignal().addEventListener('abort', close);
