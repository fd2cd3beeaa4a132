import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { DeedList } from './deed-list.tsx';
import { useOperatorDeed } from './operator-trouble.ts';
import type { Answered } from './use-answer.ts';

interface Props {
  readonly team: TeamStore;
  readonly asked: Answered<'operatorDeeds'>;
}

/** What operators did on this server. */
export const OperatorDeeds = ({ team, asked }: Props) => (
  <DeedList
    title={say('operator.deeds')}
    words={say('operator.deeds-words')}
    showsWho={false}
    asked={asked}
    ask={(query) => team.getState().ask('operatorDeeds', { query })}
    deed={useOperatorDeed(team)}
  />
);
