import type { Stage } from '../crisis/stage.ts';

/** How a stage of the cycle is drawn. Never colour alone: the numeral goes with it. */
export interface StageMark {
  readonly numeral: number;
  readonly mark: number;
  /** the band behind the line, above the line and under it */
  readonly over: number;
  readonly under: number;
}

const mark = (numeral: number, color: number, over: number, under: number): StageMark => ({
  numeral,
  mark: color,
  over,
  under,
});

/** The six stages as they are drawn on the wall. */
export const STAGE_MARKS: Readonly<Record<Stage, StageMark>> = {
  stimulation: mark(1, 0xf0e0a6, 0x262319, 0x3e3923),
  escalation: mark(2, 0xf0a43c, 0x282017, 0x432f16),
  crisis: mark(3, 0xe26c56, 0x2a1f1c, 0x4b2822),
  'de-escalation': mark(4, 0x9297c6, 0x22242e, 0x32364d),
  stabilization: mark(5, 0x86d4ec, 0x19272c, 0x1b3f4a),
  'post-crisis': mark(6, 0x86b79c, 0x1d2721, 0x243e31),
};

/** The six stages in the order in which a crisis runs through them. */
export const STAGE_ORDER: readonly Stage[] = [
  'stimulation',
  'escalation',
  'crisis',
  'de-escalation',
  'stabilization',
  'post-crisis',
];
