import type { z } from 'zod';
import type { Path } from './problem.ts';

export type Issue = z.core.$ZodIssue;

/** One thing that a schema finds wrong, with its whole path. */
export interface Leaf {
  readonly issue: Issue;
  readonly path: Path;
}

/**
 * What a schema finds wrong, each by itself. Of the notations that a value may have, the one that was meant is the one
 * of its kind; where there is none of its kind, the value itself is at fault.
 */
export const leavesOf = (issues: readonly Issue[], above: Path = []): Leaf[] =>
  issues.flatMap((issue) => {
    const path = [
      ...above,
      ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    ];
    const meant = issue.code === 'invalid_union' ? issue.errors.find(isOfItsKind) : undefined;
    return meant ? leavesOf(meant, path) : [{ issue, path }];
  });

const isOfItsKind = (branch: readonly Issue[]): boolean =>
  !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
