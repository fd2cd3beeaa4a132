import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The engine as one script, built as the game's own are; it leaves `engine` in the global scope. */
export const engineScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./engine.ts', import.meta.url)),
        formats: ['iife'],
        name: 'engine',
      },
    },
  });
  const [bundle] = [built].flat();
  const script = bundle && 'output' in bundle ? bundle.output[0].code : undefined;
  if (script === undefined) throw new Error('The engine was not built.');
  return script;
};
