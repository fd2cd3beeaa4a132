import { lazy, Suspense, useEffect, useState } from 'react';
import type { DeskStore } from '../../store/desk-store.ts';
import type { TeamStore } from '../../team/index.ts';
import { learn, say } from '../../words/say.ts';
import { Notice } from '../notice.tsx';
import type { Parts } from '../parts.ts';
import type { Route } from '../route.ts';

// whoever plays alone never loads them, nor their words
const TeamPage = lazy(() => withWords(import('./team-page.tsx')));
const OperatorPage = lazy(() => withWords(import('./operator-page.tsx')));
const DueCalls = lazy(() => withWords(import('./due-calls.tsx')));

const withWords = async <Page,>(page: Promise<Page>): Promise<Page> => {
  // the map of a call is that of the pages about many runs
  const [loaded] = await Promise.all([page, learn('team'), learn('study')]);
  return loaded;
};

/** The team once it is loaded; a string says that it could not be. */
const useTeam = (parts: Parts, wanted: boolean): TeamStore | 'failed' | undefined => {
  const [team, setTeam] = useState<{ readonly is: TeamStore | 'failed' }>();
  useEffect(() => {
    if (!wanted) return;
    parts.openTeam().then(
      (opened) => setTeam({ is: opened }),
      () => setTeam({ is: 'failed' }),
    );
  }, [parts, wanted]);
  return team?.is;
};

interface Props {
  readonly route: Extract<Route, { page: 'team' | 'attempt' }>;
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** The pages about the team, with the code that they need. */
export const LazyTeam = (props: Props) => {
  const team = useTeam(props.parts, true);
  if (team === 'failed')
    return (
      <Notice title={say('common.team-unreachable')}>
        <p>{say('common.team-not-fetched')}</p>
      </Notice>
    );
  const waiting = <Notice title={say('common.one-moment')} waiting />;
  if (!team) return waiting;
  return (
    <Suspense fallback={waiting}>
      {props.route.page === 'team' && props.route.room === 'operator' ? (
        <OperatorPage team={team} />
      ) : (
        <TeamPage {...props} team={team} />
      )}
    </Suspense>
  );
};

interface DueProps extends Pick<Props, 'desk' | 'parts'> {
  /** told the ids of the calls that are due */
  readonly onDue: (calls: readonly string[]) => void;
}

/** What is due for the team, on the desk of somebody who is in one. */
export const LazyDue = ({ desk, parts, onDue }: DueProps) => {
  const team = useTeam(parts, parts.inTeam());
  if (!team || team === 'failed') return null;
  return (
    <Suspense fallback={null}>
      <DueCalls team={team} desk={desk} onDue={onDue} />
    </Suspense>
  );
};
