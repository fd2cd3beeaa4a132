import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/index.ts';
import { findingText, isScenarioFile } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';

const folder = join(root, 'scenarios');
const files = readdirSync(folder).filter(isScenarioFile);

describe('the calls that ship', () => {
  it.each(files)('should have no finding in %s', (file) => {
    const { calls, findings } = check(readFileSync(join(folder, file), 'utf8'), file);
    expect(findings.map(findingText)).toEqual([]);
    expect(calls.length).toBeGreaterThan(0);
  });

  it('should be there', () => {
    expect(files).toContain('board-report.yaml');
  });
});
