import type { Speech } from './hearing.ts';
import type { Murmur } from './murmur.ts';
import { EDGE_S, type Playing, playSoftly } from './soft-edges.ts';

/** Lines of a call that somebody has recorded. */
export interface Recordings extends Murmur {
  /** Whether this line is recorded, and has arrived. */
  has(speech: Speech): boolean;
}

const SHELF = '/scenarios/voices/';

/** Gets what lies at an address; rejects where nothing does. */
export type Fetch = (address: string) => Promise<Response>;

/** The recordings of a call, each by the name of its line, fetched and decoded ahead. Where there are none, nothing is heard of it. */
export const createRecordings = (
  ctx: AudioContext,
  out: AudioNode,
  call: string,
  get: Fetch = fetch,
): Recordings => {
  const level = new GainNode(ctx);
  level.connect(out);
  const lines = new Map<string, AudioBuffer>();
  let saying: { playing: Playing; begunAt: number } | undefined;

  const load = async (): Promise<void> => {
    const address = `${SHELF}${call}/`;
    const list = await get(address);
    if (!list.ok) return;
    const names: readonly string[] = await list.json();
    await Promise.allSettled(
      names.map(async (name) => {
        const sound = await get(address + name);
        if (!sound.ok) return;
        const buffer = await ctx.decodeAudioData(await sound.arrayBuffer());
        lines.set(name.replace(/\.\w+$/, ''), buffer);
      }),
    );
  };
  // a call without recordings is as good as any
  load().catch(() => undefined);

  const hush = (): void => {
    saying?.playing.stop();
    saying = undefined;
  };

  return {
    has: ({ line }) => lines.has(line),
    say: ({ line }, _pitch, fromMs) => {
      hush();
      const buffer = lines.get(line);
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
