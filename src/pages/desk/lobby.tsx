import './lobby.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Shelved } from '../../store/scenario-shelf.ts';
import { usePageTitle } from '../page-title.ts';
import { SETTINGS } from '../route.ts';
import { counted } from '../words.ts';
import { BrokenFile } from './broken-file.tsx';
import { CallRow } from './call-row.tsx';
import { EmptyDesk } from './empty-desk.tsx';
import { FeaturedCall } from './featured-call.tsx';
import { HeroLine } from './hero-line.tsx';
import { HowTo } from './how-to.tsx';

/** The desk: the call that waits, and all the others. */
export const Lobby = ({ desk }: { readonly desk: DeskStore }) => {
  usePageTitle('The desk');
  const { status, calls, mode, best } = useStore(desk);
  const [chosen, choose] = useState<string>();
  const waiting = calls.flatMap((call) => (call.scenario ? [call.scenario] : []));
  const broken = calls.filter((call) => call.findings !== undefined);
  const next =
    waiting.find(({ id }) => id === chosen) ?? waiting.find(({ id }) => !best[id]) ?? waiting[0];

  return (
    <div className="night lobby">
      <header className="hero">
        <HeroLine waiting={next !== undefined} />
        <h1>Hold the Line</h1>
        <nav className="hero-nav" aria-label="Beside the desk">
          <a className="btn" href={SETTINGS}>
            Settings
          </a>
        </nav>
      </header>
      <main className={next ? 'lobby-main' : 'lobby-main alone'}>
        {next && <FeaturedCall scenario={next} mode={mode} onMode={desk.getState().choose} />}
        {status !== 'reading' && !next && broken.length === 0 && (
          <EmptyDesk reachable={status === 'ready'} onRetry={() => void desk.getState().read()} />
        )}
        <div className="lobby-side" aria-busy={status === 'reading'}>
          {next && (
            <section aria-labelledby="calls">
              <div className="list-head">
                <h2 id="calls">{callCount(waiting.length)}</h2>
                <p>Your best run is drawn as its line.</p>
              </div>
              <ul className={waiting.length > 5 ? 'calls two' : 'calls'}>
                {waiting.map((scenario) => (
                  <CallRow
                    key={scenario.id}
                    scenario={scenario}
                    best={best[scenario.id]}
                    next={scenario === next}
                    onChoose={() => choose(scenario.id)}
                  />
                ))}
              </ul>
            </section>
          )}
          {broken.length > 0 && <BrokenFiles broken={broken} />}
          {next && waiting.length < 6 && <HowTo />}
        </div>
      </main>
    </div>
  );
};

const callCount = (count: number): string =>
  `${count === 1 ? 'One' : count} ${count === 1 ? 'call' : 'calls'}`;

const BrokenFiles = ({ broken }: { readonly broken: readonly Shelved[] }) => (
  <section className="broken" aria-labelledby="broken">
    <div className="list-head">
      <h2 id="broken">
        {broken.length === 1
          ? 'A call that cannot be read'
          : `${counted(broken.length, 'call')} that cannot be read`}
      </h2>
    </div>
    {broken.map(({ file, findings = [] }) => (
      <BrokenFile key={file} file={file} findings={findings} />
    ))}
  </section>
);
