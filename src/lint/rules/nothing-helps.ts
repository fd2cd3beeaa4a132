import { isHarming, type Stage } from '../../crisis/index.ts';
import type { Reply } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';
import { canHelp } from '../worth.ts';

/** A stage in which a beat offers nothing that helps. */
export const nothingHelps: Rule = {
  code: 'nothing-helps',
  severity: 'warning',
  summary: 'In one of the stages of a beat no reply helps.',
  wrong:
    'A beat is made for a stage, and none of its replies has a move that fits that stage and does no harm beside it. In a crisis nothing helps but quiet: there one reply has to do no harm.',
  mend: 'Offer a reply with a move that fits (docs/model.md says which fit where), or take the stage out of the beat and land the call elsewhere.',
  why: 'A trainee who has understood the caller finds nothing to say, and learns that it is all the same.',
  bad: `stage: [de-escalation]
replies:
  - { id: ready-purge, moves: [jargon, solve-step], … }
  - { id: ready-easy, moves: [calm-down], … }`,
  good: `stage: [de-escalation]
replies:
  - { id: ready-purge, moves: [jargon, solve-step], … }
  - { id: ready-two, moves: [common-ground, redirect], … }`,
  find: ({ beats }) =>
    beats.flatMap(({ part, path }) =>
      part.stage.flatMap((stage, n) =>
        part.replies.some((reply) => isFair(reply, stage))
          ? []
          : [
              {
                path: [...path, 'stage', n],
                what: {
                  says: stage === 'crisis' ? 'nothing-helps.crisis' : 'nothing-helps.what',
                  values: { stage },
                },
                remedy: { says: 'nothing-helps.mend' },
              },
            ],
      ),
    ),
};

/** In a crisis quiet is what helps, and the question that follows it. */
const isFair = (reply: Reply, stage: Stage): boolean =>
  stage === 'crisis' ? !reply.moves.some(isHarming) : canHelp(reply, stage);
