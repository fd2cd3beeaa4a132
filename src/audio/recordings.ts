import type { Speech } from './hearing.ts';
import type { Murmur } from './murmur.ts';

/** Lines of a call that somebody has recorded. */
export interface Recordings extends Murmur {
  /** Whether this line is recorded, and has arrived. */
  has(speech: Speech): boolean;
}

/** Long enough to be no click, short enough to be cut off in, in seconds. */
const EDGE_S = 0.012;

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
  let saying: { source: AudioBufferSourceNode; edge: GainNode; begunAt: number } | undefined;

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
    if (!saying) return;
    const { source, edge } = saying;
    const now = ctx.currentTime;
    saying = undefined;
    edge.gain.cancelScheduledValues(now);
    edge.gain.setValueAtTime(edge.gain.value, now);
    edge.gain.linearRampToValueAtTime(0, now + EDGE_S);
    source.stop(now + EDGE_S);
  };

  return {
    has: ({ line }) => lines.has(line),
    say: ({ line }, _pitch, fromMs) => {
      hush();
      const buffer = lines.get(line);
      const offset = Math.max(0, fromMs) / 1000;
      if (!buffer || offset >= buffer.duration) return;
      const source = new AudioBufferSourceNode(ctx, { buffer });
      const edge = new GainNode(ctx, { gain: 0 });
      const now = ctx.currentTime;
      edge.gain.setValueAtTime(0, now);
      edge.gain.linearRampToValueAtTime(1, now + EDGE_S);
      source.connect(edge).connect(level);
      source.onended = () => edge.disconnect();
      source.start(now, offset);
      saying = { source, edge, begunAt: now - offset };
    },
    hush,
    position: () => saying && (ctx.currentTime - saying.begunAt) * 1000,
    volume: (loudness) => level.gain.setTargetAtTime(loudness, ctx.currentTime, EDGE_S),
  };
};
