import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { DeedList } from './deed-list.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

/** What leads, trainers and operators did, for everybody to see. */
export const Deeds = ({ team }: { readonly team: TeamStore }) => (
  <DeedList
    title={say('team-deeds.title')}
    words={say('team-deeds.words')}
    showsWho
    asked={useAnswer(team, 'deeds')}
    ask={(query) => team.getState().ask('deeds', { query })}
    deed={useDeed()}
  />
);
