import type { team as english } from '../en/team.ts';
import { board } from './team/board.ts';
import { challenges } from './team/challenges.ts';
import { doors } from './team/doors.ts';
import { frame } from './team/frame.ts';
import { members } from './team/members.ts';
import { operator } from './team/operator.ts';
import { outbox } from './team/outbox.ts';
import { ownData } from './team/own-data.ts';
import { settings } from './team/settings.ts';
import { trainers } from './team/trainers.ts';
import { trouble } from './team/trouble.ts';

/** The words of the pages about the team in German. */
export const team: Readonly<Record<keyof typeof english, string>> = {
  ...frame,
  ...board,
  ...challenges,
  ...doors,
  ...members,
  ...operator,
  ...outbox,
  ...ownData,
  ...settings,
  ...trainers,
  ...trouble,
};
