import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { CallStudy } from '../../explore/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { studyMap } from '../../store/study-map.ts';
import { say, spoken } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { useShown } from '../use-shown.ts';

interface Props {
  readonly study: CallStudy;
  readonly scenario: Scenario;
}

/** The map of a call with the figures of each beat; the table beside it says the same. */
export const StudyMap = ({ study, scenario: played }: Props) => {
  const { language } = useStore(spoken);
  const showing = useShown()(played);
  const { scenario } = showing;
  const [open, setOpen] = useState(false);
  const [map, setMap] = useState<{ readonly address: string; readonly begins: number }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open) return;
    let address: string | undefined;
    let left = false;
    setFailed(false);
    studyMap(played, study, showing, language).then(
      ({ svg, begins }) => {
        if (left) return;
        address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setMap({ address, begins });
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [open, played, study, showing, language]);
  return (
    <details
      className="study-map"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="btn">{say(open ? 'trainer.fold' : 'trainer.map')}</summary>
      {failed && <p>{say('trainer.map-failed')}</p>}
      {open && !map && !failed && <p role="status">{say('trainer.drawing')}</p>}
      {open && map && (
        <Scrolling label={say('trainer.map-label', scenario)}>
          <img
            src={map.address}
            alt={say('trainer.map-words', scenario)}
            onLoad={({ currentTarget }) => show(currentTarget, map.begins)}
          />
        </Scrolling>
      )}
    </details>
  );
};

/** Moves a map that is wider than the page, so that it opens where the call begins. */
const show = ({ parentElement }: HTMLImageElement, begins: number): void => {
  if (!parentElement || begins < parentElement.clientWidth) return;
  parentElement.scrollLeft = begins - parentElement.clientWidth / 2;
};
