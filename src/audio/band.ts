/** A stretch of sound processing: what goes in, and what comes out. */
export interface Band {
  readonly input: AudioNode;
  readonly output: AudioNode;
}

const LOWEST_HZ = 300;
const HIGHEST_HZ = 3400;
/** Where a handset's microphone is at its most sensitive, and by how much, in dB. */
const PRESENCE_HZ = 2200;
const PRESENCE_DB = 6;

/** What a telephone lets through. One filter an edge is not steep enough to sound like one, so each is doubled. */
export const createBand = (ctx: BaseAudioContext): Band => {
  const filter = (type: BiquadFilterType, hz: number, q: number, gain = 0): BiquadFilterNode =>
    new BiquadFilterNode(ctx, { type, frequency: hz, Q: q, gain });
  const chain = [
    filter('highpass', LOWEST_HZ, 0),
    filter('highpass', LOWEST_HZ, 0),
    filter('peaking', PRESENCE_HZ, 0.8, PRESENCE_DB),
    filter('lowpass', HIGHEST_HZ, 0),
    filter('lowpass', HIGHEST_HZ, 0),
  ] as const;
  chain.reduce((before, after) => {
    before.connect(after);
    return after;
  });
  return { input: chain[0], output: chain[4] };
};
