import './lobby.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import { isGuided, passGuided } from '../../store/guided-before.ts';
import { longMemory } from '../../store/memory.ts';
import { outlookOn } from '../../store/outlook.ts';
import type { Shelved } from '../../store/scenario-shelf.ts';
import { teamDueIn } from '../../store/team-due.ts';
import { say } from '../../words/say.ts';
import { usePageTitle } from '../page-title.ts';
import type { Parts } from '../parts.ts';
import { PATTERN, SETTINGS, TRAINER, teamAddress } from '../route.ts';
import { StorageNotice } from '../storage-notice.tsx';
import { LazyDue } from '../team/lazy-team.tsx';
import { useShown } from '../use-shown.ts';
import { BrokenFile } from './broken-file.tsx';
import { CallRow } from './call-row.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { FeaturedCall } from './featured-call.tsx';
import { GuidedOffer } from './guided-offer.tsx';
import { HeroLine } from './hero-line.tsx';
import { HowTo } from './how-to.tsx';
import { LeftCall } from './left-call.tsx';
import { LevelChoice } from './level-choice.tsx';
import { OpenRuns } from './open-runs.tsx';
import { OwnCallFiles } from './own-call-files.tsx';
import { ShiftOffer } from './shift-offer.tsx';
import { whyDue } from './why.ts';

interface Props {
  readonly desk: DeskStore;
  readonly parts: Parts;
}

/** The desk: the call that waits, and all the others. */
export const Lobby = ({ desk, parts }: Props) => {
  usePageTitle(say('desk.title'));
  const { status, calls, mode, best, runs, now, wish } = useStore(desk);
  const [chosen, setChosen] = useState<string>();
  const choose = (id: string): void => {
    setChosen(id);
    requestAnimationFrame(showNext);
  };
  const waiting = calls.flatMap((call) => (call.scenario ? [call.scenario] : []));
  const broken = calls.filter((call) => call.findings !== undefined);
  const [teamDue, setTeamDue] = useState(() => (parts.inTeam() ? teamDueIn(longMemory) : []));
  const { due, offer, plan, level, recommended } = outlookOn(waiting, runs, now, wish, teamDue);
  const shown = useShown();
  const titleOf = (id: string): string => {
    const call = waiting.find((one) => one.id === id);
    return call ? shown(call).scenario.title : id;
  };
  const next = waiting.find(({ id }) => id === chosen) ?? offer?.call;
  const [guided, setGuided] = useState(() => isGuided(longMemory));
  const isNew = !guided && status !== 'reading' && runs.length === 0;
  const passGuide = (): void => {
    passGuided(longMemory);
    setGuided(true);
    // the button that was pressed is gone
    document.querySelector<HTMLElement>('.pick-up')?.focus();
  };
  const back =
    next && (next === offer?.call ? offer.due : due.find(({ call }) => call === next.id));

  return (
    <div className="night lobby">
      <header className="hero">
        <HeroLine waiting={next !== undefined} />
        <h1>Hold the Line</h1>
        <nav className="hero-nav" aria-label={say('desk.beside')}>
          <a className="btn" href={PATTERN}>
            {say('desk.your-pattern')}
          </a>
          <a className="btn" href={teamAddress('home')}>
            {say('desk.your-team')}
          </a>
          <a className="btn" href={TRAINER}>
            {say('desk.for-trainers')}
          </a>
          <a className="btn" href={SETTINGS}>
            {say('settings.title')}
          </a>
        </nav>
      </header>
      <main className={next ? 'lobby-main' : 'lobby-main alone'}>
        {next && isNew && <GuidedOffer first onPass={passGuide} />}
        <LeftCall desk={desk} />
        <StorageNotice desk={desk} />
        {status === 'reading' && !next && <p role="status">{say('desk.reading')}</p>}
        <LazyDue desk={desk} parts={parts} onDue={setTeamDue} />
        {next && (
          <FeaturedCall
            scenario={next}
            mode={mode}
            why={back && whyDue(back, next.id, titleOf)}
            plan={plan}
            onMode={desk.getState().choose}
          />
        )}
        {status !== 'reading' && !next && broken.length === 0 && (
          <EmptyDesk reachable={status === 'ready'} onRetry={() => void desk.getState().read()} />
        )}
        <div className="lobby-side" aria-busy={status === 'reading'}>
          {next && (
            <section aria-labelledby="calls">
              <div className="list-head">
                <h2 id="calls">{say('desk.calls', { count: waiting.length })}</h2>
                <p>
                  {say('desk.best-as-line')}
                  {due.length > 0 && ` ${say('desk.due-again', { count: due.length })}`}
                </p>
              </div>
              <LevelChoice
                recommended={recommended}
                level={level}
                wish={wish}
                onWish={desk.getState().wishFor}
              />
              <ul className={waiting.length > 5 ? 'calls two' : 'calls'}>
                {waiting.map((scenario) => (
                  <CallRow
                    key={scenario.id}
                    scenario={scenario}
                    best={best[scenario.id]}
                    next={scenario === next}
                    due={due.some(({ call }) => call === scenario.id)}
                    onChoose={() => choose(scenario.id)}
                  />
                ))}
              </ul>
            </section>
          )}
          {next && <ShiftOffer />}
          {next && !isNew && <GuidedOffer first={false} />}
          {next && <OpenRuns desk={desk} scenarios={waiting} />}
          <OwnCallFiles desk={desk} onTaken={choose} hidden={!next && status === 'reading'} />
          {broken.length > 0 && <BrokenFiles broken={broken} />}
          {next && waiting.length < 6 && <HowTo />}
        </div>
      </main>
    </div>
  );
};

/** On a narrow page the call that was chosen waits above the list, where nobody sees it. */
const showNext = (): void => {
  const pickUp = document.querySelector('.pick-up');
  if (pickUp && pickUp.getBoundingClientRect().bottom < 0)
    document.querySelector('.next')?.scrollIntoView();
};

const BrokenFiles = ({ broken }: { readonly broken: readonly Shelved[] }) => (
  <section className="broken" aria-labelledby="broken">
    <div className="list-head">
      <h2 id="broken">{say('desk.broken', { count: broken.length })}</h2>
    </div>
    {broken.map(({ file, findings = [] }) => (
      <BrokenFile key={file} file={file} findings={findings} />
    ))}
  </section>
);
