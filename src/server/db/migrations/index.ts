import type { Migration } from 'kysely';
import { up as teams } from './0001-teams.ts';
import { up as totals } from './0002-totals.ts';
import { up as examsBegun } from './0003-exams-begun.ts';
import { up as confirmed } from './0004-confirmed.ts';
import { up as deedsByKind } from './0005-deeds-by-kind.ts';
import { up as forgotten } from './0006-forgotten.ts';
import { up as endsOfSessions } from './0007-ends-of-sessions.ts';

/**
 * Every step from an empty database to this version, oldest first. A step that was released is never changed: what comes
 * later is a step of its own, and tests/server/db/released holds a database of each release to try it on.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-teams': { up: teams },
  '0002-totals': { up: totals },
  '0003-exams-begun': { up: examsBegun },
  '0004-confirmed': { up: confirmed },
  '0005-deeds-by-kind': { up: deedsByKind },
  '0006-forgotten': { up: forgotten },
  '0007-ends-of-sessions': { up: endsOfSessions },
};
