import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeSounds } from '../../tools/make-sounds.mjs';

const HEADER_BYTES = 44;

describe('sounds', () => {
  it.each(Object.entries(makeSounds()))('should be what its script makes: %s', (name, made) => {
    const kept = readFileSync(new URL(`../../assets/sounds/${name}`, import.meta.url));
    expect(kept.length).toBe(made.length);
    expect(kept.subarray(0, HEADER_BYTES)).toEqual(made.subarray(0, HEADER_BYTES));
    let loudest = 0;
    for (let i = HEADER_BYTES; i < made.length; i += 2) {
      // sine and exponential may differ in their last bit from one engine to the next
      expect(Math.abs(kept.readInt16LE(i) - made.readInt16LE(i))).toBeLessThanOrEqual(1);
      loudest = Math.max(loudest, Math.abs(made.readInt16LE(i)));
    }
    expect(loudest).toBeGreaterThan(3000);
    expect(loudest).toBeLessThan(32767);
  });
});
