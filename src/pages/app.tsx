import './base.css';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../store/desk-store.ts';
import { say } from '../words/say.ts';
import { Lobby } from './desk/lobby.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import {
  AgainRoute,
  CallRoute,
  GuidedRoute,
  ListenPage,
  PatternPage,
  ResultPage,
  SettingsPage,
  ShiftRoute,
  TrainerPage,
} from './later.tsx';
import { Notice } from './notice.tsx';
import type { Parts } from './parts.ts';
import { routeOf, useHash } from './route.ts';
import { SettingsContext } from './settings-context.ts';
import { LazyTeam } from './team/lazy-team.tsx';
import { useLanguage } from './use-language.ts';
import { WorkshopPanel } from './workshop/workshop-panel.tsx';

interface Props {
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** The whole game on one page: the desk, a call, its result. */
export const App = (props: Props) => {
  useLanguage(props.parts.settings);
  return (
    <ErrorBoundary>
      <SettingsContext value={props.parts.settings}>
        <Page {...props} />
        {props.parts.workshop && <WorkshopPanel workshop={props.parts.workshop} />}
      </SettingsContext>
    </ErrorBoundary>
  );
};

const Page = ({ desk, parts }: Props) => {
  const route = routeOf(useHash());
  const { status, fault, result, kept, runs } = useStore(desk);
  const atDesk = route.page === 'desk';
  // a trainer may have mended a file meanwhile
  useEffect(() => {
    if (atDesk || desk.getState().status === 'reading') void desk.getState().read();
  }, [desk, atDesk]);
  const { page } = route;
  useEffect(() => {
    if (page) scrollTo(0, 0);
  }, [page]);

  if (fault !== undefined) throw fault;
  if (atDesk) return <Lobby desk={desk} parts={parts} />;
  if (page === 'settings')
    return (
      <SettingsPage
        settings={parts.settings}
        desk={desk}
        forgetAll={async () => {
          // the note of it goes with all the others
          const inTeam = parts.inTeam();
          await desk.getState().forgetAll();
          if (!inTeam) return true;
          return parts.openTeam().then(
            (team) => team.getState().quit(),
            () => false,
          );
        }}
      />
    );
  if (route.page === 'team') return <LazyTeam route={route} desk={desk} parts={parts} />;
  if (status === 'reading') return <Notice title={say('common.one-moment')} waiting />;
  // it comes with the page, and needs no server
  if (page === 'guided') return <GuidedRoute desk={desk} parts={parts} />;
  // a call of one's own needs no server
  const atHand = route.page === 'call' ? desk.getState().scenario(route.id) : result;
  if (status === 'unreachable' && !atHand) return <Unreachable desk={desk} />;
  if (page === 'pattern') return <PatternPage desk={desk} />;
  if (page === 'trainer') return <TrainerPage desk={desk} />;
  if (page === 'shift') return <ShiftRoute desk={desk} parts={parts} />;
  if (route.page === 'call') return <CallRoute route={route} desk={desk} parts={parts} />;
  if (route.page === 'attempt') return <LazyTeam route={route} desk={desk} parts={parts} />;
  if (result && route.page === 'again')
    return <AgainRoute at={route.at} result={result} desk={desk} parts={parts} />;
  if (result && route.page === 'listen')
    return <ListenPage key={route.at} from={route.at} result={result} parts={parts} />;
  if (result)
    return (
      <ResultPage
        key={kept?.id}
        result={result}
        kept={kept}
        runs={runs}
        scenario={desk.getState().scenario}
        onSay={desk.getState().amend}
      />
    );
  return (
    <Notice title={say('common.nothing-yet')}>
      <p>{say('common.nothing-yet-words')}</p>
    </Notice>
  );
};

const Unreachable = ({ desk }: { readonly desk: DeskStore }) => (
  <Notice title={say('common.unreachable')}>
    <p>{say('common.unreachable-words')}</p>
    <button className="btn primary" type="button" onClick={() => void desk.getState().read()}>
      {say('common.try-again')}
    </button>
  </Notice>
);
