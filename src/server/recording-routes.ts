import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

/** How a recorded line may be stored, and as what it is sent. */
const TYPES: Readonly<Record<string, string>> = {
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
};
const FILE = /^[a-z0-9][a-z0-9-]*\.(ogg|opus|mp3|m4a|wav)$/;
const CALL = /^[a-z0-9][a-z0-9-]*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Lines that somebody has recorded: `/scenarios/voices/CALL/` lists the files, `/scenarios/voices/CALL/FILE` is one. They lie in
 * `voices/CALL/` beside the scenario files, each by the name of its line; those in another language than the call's in a folder of
 * that language, and are listed with it (`de/FILE`). A call without any has an empty list.
 */
export const recordingRoutes = (folders: string | readonly string[]): Hono => {
  const all = typeof folders === 'string' ? [folders] : folders;
  // only what is listed here is opened; so no name reaches another folder
  const filesOf = async (call: string): Promise<ReadonlyMap<string, string>> => {
    const found = new Map<string, string>();
    if (!CALL.test(call)) return found;
    const look = async (folder: string, language = ''): Promise<void> => {
      for (const name of await readdir(join(folder, language)).catch(() => [])) {
        const listed = language === '' ? name : `${language}/${name}`;
        if (FILE.test(name) && !found.has(listed)) found.set(listed, join(folder, listed));
        else if (language === '' && LANGUAGE.test(name)) await look(folder, name);
      }
    };
    for (const folder of all) await look(join(folder, 'voices', call));
    return found;
  };
  return new Hono()
    .get('/scenarios/voices/:call/', async (context) =>
      context.json([...(await filesOf(context.req.param('call'))).keys()].sort()),
    )
    .get('/scenarios/voices/:call/:file{.+}', async (context) => {
      const { call, file } = context.req.param();
      const path = (await filesOf(call)).get(file);
      if (path === undefined) return context.notFound();
      context.header('Content-Type', TYPES[file.split('.').at(-1) ?? ''] ?? '');
      return context.body(new Uint8Array(await readFile(path)));
    });
};
