import './trainer.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import { type Studied, type Studying, studyRuns } from '../../store/study-runs.ts';
import { tenths } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { FileButton } from '../file-button.tsx';
import { PaperPage } from '../paper-page.tsx';
import { useFileDrop } from '../use-file-drop.ts';
import { BadFiles } from './bad-files.tsx';
import { CallStudyView } from './call-study.tsx';

type Phase =
  | { readonly is: 'waiting' }
  | { readonly is: 'called-off' }
  | { readonly is: 'failed' }
  | { readonly is: 'reading'; readonly through: number; readonly of: number }
  | { readonly is: 'done'; readonly studied: Studied };

/** What many runs together say of the calls: dropped or chosen files, played again in this browser and sent nowhere. */
export const TrainerPage = ({ desk }: { readonly desk: DeskStore }) => {
  const calls = useStore(desk, (state) => state.calls);
  const scenarios = calls.flatMap(({ scenario }) => (scenario ? [scenario] : []));
  const [phase, setPhase] = useState<Phase>({ is: 'waiting' });
  const studying = useRef<Studying>(undefined);
  useEffect(() => () => studying.current?.callOff(), []);

  const take = async (files: readonly File[]) => {
    studying.current?.callOff();
    setPhase({ is: 'reading', through: 0, of: files.length });
    const own = studyRuns(files, scenarios, (through) =>
      setPhase({ is: 'reading', through, of: files.length }),
    );
    studying.current = own;
    try {
      const studied = await own.done;
      if (own !== studying.current) return;
      setPhase(studied ? { is: 'done', studied } : { is: 'called-off' });
    } catch {
      setPhase({ is: 'failed' });
    }
  };
  const over = useFileDrop((files) => void take(files));

  return (
    <PaperPage title={say('trainer.title')} lead={say('trainer.lead')}>
      <div className={over ? 'drop over' : 'drop'}>
        <p>{say('trainer.drop')}</p>
        <div className="drop-buttons">
          <FileButton
            label={say('trainer.choose-folder')}
            folder
            onFiles={(files) => void take(files)}
          />
          <FileButton
            label={say('desk.choose-files')}
            accept=".json"
            several
            onFiles={(files) => void take(files)}
          />
        </div>
      </div>
      <p role="status" className="study-status">
        {statusOf(phase)}
      </p>
      {phase.is === 'reading' && (
        <div className="study-progress">
          <progress value={phase.through} max={phase.of} aria-label={say('trainer.through')} />
          <span className="num">
            {say('trainer.through-of', { number: phase.through, of: phase.of })}
          </span>
          <button className="btn" type="button" onClick={() => studying.current?.callOff()}>
            {say('trainer.stop')}
          </button>
        </div>
      )}
      {phase.is === 'done' && (
        <>
          {phase.studied.studies.map((study) => {
            const scenario = scenarios.find(({ id }) => id === study.call);
            return scenario && <CallStudyView key={study.call} study={study} scenario={scenario} />;
          })}
          <BadFiles faults={phase.studied.faults} />
        </>
      )}
    </PaperPage>
  );
};

const statusOf = (phase: Phase): string => {
  if (phase.is === 'waiting') return '';
  if (phase.is === 'reading') return say('trainer.playing');
  if (phase.is === 'called-off') return say('trainer.stopped');
  if (phase.is === 'failed') return say('trainer.failed');
  const { runs, faults, tookMs } = phase.studied;
  const done = { count: runs, time: tenths(tookMs) };
  return faults.length === 0
    ? say('trainer.done', done)
    : say('trainer.done-bad', { ...done, number: faults.length });
};
