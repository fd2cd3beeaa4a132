/** Length of the edge with which a sound begins and ends, in s: long enough to be no click, short enough to be cut off in. */
export const EDGE_S = 0.012;

/** A sound under way. */
export interface Playing {
  /** Ends it, within its edge. */
  stop(): void;
}

/** Plays a buffer from `offset` (s) on, with soft edges, into a node. */
export const playSoftly = (buffer: AudioBuffer, into: AudioNode, offset: number): Playing => {
  const ctx = into.context;
  const source = new AudioBufferSourceNode(ctx, { buffer });
  const edge = new GainNode(ctx, { gain: 0 });
  const now = ctx.currentTime;
  edge.gain.setValueAtTime(0, now);
  edge.gain.linearRampToValueAtTime(1, now + EDGE_S);
  source.connect(edge).connect(into);
  source.onended = () => edge.disconnect();
  source.start(now, offset);
  return {
    stop: () => {
      const then = ctx.currentTime;
      edge.gain.cancelScheduledValues(then);
      edge.gain.setValueAtTime(edge.gain.value, then);
      edge.gain.linearRampToValueAtTime(0, then + EDGE_S);
      source.stop(then + EDGE_S);
    },
  };
};
