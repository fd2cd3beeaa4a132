import { describe, expect, it } from 'vitest';
import { type Feeling, nextFace, type Worn } from '../../src/scene/face.ts';

const feeling = (arousal: number, at = 0, more: Partial<Feeling> = {}): Feeling => ({
  at,
  arousal,
  stage: 'escalation',
  easing: false,
  ...more,
});
const worn = (face: Worn['face'], since = 0): Worn => ({ face, since });

describe('nextFace', () => {
  it.each([
    [100, 'smile'],
    [250, 'calm'],
    [400, 'blank'],
    [500, 'suspicious'],
    [600, 'concerned'],
    [700, 'serious'],
    [800, 'very-angry'],
    [860, 'rage'],
  ])('should wear at arousal %i the face %s', (arousal, face) => {
    const { face: worn } = nextFace(undefined, feeling(arousal, 0, { stage: 'post-crisis' }));
    expect(worn).toBe(face);
  });

  it('should smile only when the fault is off the table', () => {
    expect(nextFace(undefined, feeling(100, 0, { stage: 'stimulation' })).face).toBe('blank');
    expect(nextFace(undefined, feeling(250, 0, { stage: 'stabilization' })).face).toBe('tired');
    expect(nextFace(undefined, feeling(500, 0, { stage: 'stabilization' })).face).toBe(
      'suspicious',
    );
  });

  it('should keep the face until arousal is past the threshold by 30', () => {
    expect(nextFace(worn('concerned'), feeling(665, 5000)).face).toBe('concerned');
    expect(nextFace(worn('concerned'), feeling(670, 5000)).face).toBe('serious');
    expect(nextFace(worn('serious'), feeling(615, 5000)).face).toBe('serious');
    expect(nextFace(worn('serious'), feeling(605, 5000)).face).toBe('concerned');
  });

  it('should wear a face for at least 1.2 s', () => {
    expect(nextFace(worn('blank', 4000), feeling(900, 5100)).face).toBe('blank');
    expect(nextFace(worn('blank', 4000), feeling(900, 5200))).toEqual({
      face: 'rage',
      since: 5200,
    });
  });

  it('should tire in de-escalation while arousal falls, and stay tired when it only stands', () => {
    const easing = { stage: 'de-escalation', easing: true } as const;
    const tired = nextFace(worn('very-angry'), feeling(700, 5000, easing));
    expect(tired.face).toBe('tired');
    expect(nextFace(tired, feeling(650, 9000, { stage: 'de-escalation' })).face).toBe('tired');
    expect(nextFace(tired, feeling(650, 9000, { stage: 'escalation' })).face).toBe('serious');
  });
});
