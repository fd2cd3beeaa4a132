import type { Speech } from './hearing.ts';
import type { Murmur } from './murmur.ts';
import { EDGE_S, type Playing, playSoftly } from './soft-edges.ts';

/** Lines of a call that somebody has recorded, in its own language or in another. */
export interface Recordings extends Murmur {
  /** Whether this line is recorded in the language of its words, and has arrived. */
  has(speech: Speech): boolean;
  /** Fetches what is recorded in a language, as a tag, before it is due. */
  expect(language: string): void;
}

/** A call as it is recorded. */
export interface Recorded {
  readonly call: string;
  /** the language in which the call is written, as a tag */
  readonly language: string;
  /** the language of the words of a line, as they are shown */
  languageOf(speech: Speech): string;
}

const SHELF = '/scenarios/voices/';

/** Gets what lies at an address; rejects where nothing does. */
export type Fetch = (address: string) => Promise<Response>;

/**
 * The recordings of a call, each by the name of its line, fetched and decoded ahead: those in its own language, and in a folder each
 * those in others. Where there are none, nothing is heard of it.
 */
export const createRecordings = (
  ctx: AudioContext,
  out: AudioNode,
  { call, language: own, languageOf }: Recorded,
  get: Fetch = fetch,
): Recordings => {
  const level = new GainNode(ctx);
  level.connect(out);
  const address = `${SHELF}${call}/`;
  /** by language and line */
  const lines = new Map<string, AudioBuffer>();
  const expected = new Set<string>();
  let saying: { playing: Playing; begunAt: number } | undefined;

  const listed = async (): Promise<readonly string[]> => {
    const list = await get(address);
    return list.ok ? list.json() : [];
  };
  // a call without recordings is as good as any
  const names = listed().catch(() => []);

  const load = async (language: string): Promise<void> => {
    const folder = language === own ? '' : `${language}/`;
    const wanted = (await names).filter((name) => folderOf(name) === folder);
    await Promise.allSettled(
      wanted.map(async (name) => {
        const sound = await get(address + name);
        if (!sound.ok) return;
        const buffer = await ctx.decodeAudioData(await sound.arrayBuffer());
        lines.set(`${language}/${name.slice(folder.length).replace(/\.\w+$/, '')}`, buffer);
      }),
    );
  };
  const expect = (language: string): void => {
    if (expected.has(language)) return;
    expected.add(language);
    void load(language);
  };

  const find = (speech: Speech): AudioBuffer | undefined => {
    const language = languageOf(speech);
    // of a call that is not translated as a whole, a line may be in another language than the rest
    expect(language);
    return lines.get(`${language}/${speech.line}`);
  };

  const hush = (): void => {
    saying?.playing.stop();
    saying = undefined;
  };

  return {
    has: (speech) => find(speech) !== undefined,
    expect,
    say: (speech, _pitch, fromMs) => {
      hush();
      const buffer = find(speech);
      const offset = Math.max(0, fromMs) / 1000;
      if (!buffer || offset >= buffer.duration) return;
      const begunAt = ctx.currentTime - offset;
      saying = { playing: playSoftly(buffer, level, offset), begunAt };
    },
    hush,
    position: () => saying && (ctx.currentTime - saying.begunAt) * 1000,
    volume: (loudness) => level.gain.setTargetAtTime(loudness, ctx.currentTime, EDGE_S),
  };
};

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
