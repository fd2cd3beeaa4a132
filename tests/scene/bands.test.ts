import { describe, expect, it } from 'vitest';
import type { StageSpan } from '../../src/call/view.ts';
import { bandsOf, railLabels } from '../../src/scene/bands.ts';

const WALL = { width: 1096, pen: 524, least: 152, reach: 64, lead: 28 };
const x = (t: number): number => t / 100;
const span = (stage: StageSpan['stage'], from: number, until?: number): StageSpan => ({
  stage,
  from,
  until,
});

describe('bandsOf', () => {
  it('should make a visited stage as wide as it lasted and open the current one past the pen', () => {
    const bands = bandsOf(
      [span('stimulation', 0, 10_000), span('escalation', 10_000)],
      52_400,
      WALL,
      x,
    );
    expect(bands.slice(0, 2)).toEqual([
      { stage: 'stimulation', kind: 'visited', x: 0, width: 100 },
      { stage: 'escalation', kind: 'current', x: 100, width: 488 },
    ]);
    expect(bands.slice(2).map(({ stage, width }) => [stage, width])).toEqual([
      ['crisis', 127],
      ['de-escalation', 127],
      ['stabilization', 127],
      ['post-crisis', 127],
    ]);
  });

  it('should begin with the call, a little before its answer', () => {
    const answered = (t: number): number => 400 + t / 100;
    const [first] = bandsOf([span('stimulation', 0)], 12_400, WALL, answered);
    expect(first).toMatchObject({ x: 372, width: 524 + 64 - 372 });
  });

  it('should give the current stage its least width when it is young', () => {
    const bands = bandsOf(
      [span('stimulation', 0, 52_000), span('escalation', 52_000)],
      52_400,
      WALL,
      x,
    );
    expect(bands[1]).toMatchObject({ x: 520, width: 152 });
  });

  it('should fold a skipped stage away in 400 ms', () => {
    const spans = [span('escalation', 0, 40_000), span('de-escalation', 40_000)];
    const crisis = (now: number) =>
      bandsOf(spans, now, WALL, x).find(({ stage }) => stage === 'crisis');
    const [at, later] = [crisis(40_000), crisis(40_200)];
    expect(at?.width).toBeGreaterThan(later?.width ?? 0);
    expect(crisis(40_400)).toBeUndefined();
    expect(bandsOf(spans, 40_000, WALL, x, 0).some(({ stage }) => stage === 'crisis')).toBe(false);
  });

  it('should lay a new band on a relapse, with the stages ahead once more', () => {
    const spans = [
      span('escalation', 0, 20_000),
      span('de-escalation', 20_000, 40_000),
      span('escalation', 40_000),
    ];
    const bands = bandsOf(spans, 52_400, WALL, x);
    expect(bands.filter(({ stage }) => stage === 'escalation')).toHaveLength(2);
    expect(bands.filter(({ kind }) => kind === 'ahead').map(({ stage }) => stage)).toEqual([
      'crisis',
      'de-escalation',
      'stabilization',
      'post-crisis',
    ]);
  });

  it('should fill the wall and leave no hole', () => {
    const bands = bandsOf(
      [span('stimulation', 0, 9000), span('escalation', 9000)],
      30_000,
      WALL,
      x,
    );
    bands.slice(1).forEach((band, i) => {
      const before = bands[i];
      expect(band.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
    });
    const last = bands.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(WALL.width);
  });
});

describe('railLabels', () => {
  const widthOf = (_band: unknown, name: boolean): number => (name ? 90 : 9);

  it('should name a stage where its band has room, and number it where it has not', () => {
    const spans = [
      span('stimulation', 0, 5000),
      span('escalation', 5000, 40_000),
      span('crisis', 40_000),
    ];
    const labels = railLabels(bandsOf(spans, 52_400, WALL, x), WALL, 112, widthOf);
    expect(labels.slice(0, 3).map(({ band, name }) => [band.stage, name])).toEqual([
      ['stimulation', false],
      ['escalation', true],
      ['crisis', true],
    ]);
  });

  it('should leave out a numeral that the current name would cover', () => {
    const narrow = { width: 390, pen: 176, least: 24, reach: 22, lead: 14 };
    const bands = bandsOf(
      [span('crisis', 0, 17_000), span('de-escalation', 17_000)],
      17_600,
      narrow,
      x,
    );
    const labels = railLabels(bands, narrow, 92, widthOf);
    expect(labels.map(({ band }) => band.stage)).toEqual([
      'crisis',
      'de-escalation',
      'post-crisis',
    ]);
  });
});
