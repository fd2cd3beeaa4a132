import { useEffect, useState } from 'react';
import { roughly } from '../../words/roughly.ts';
import { say } from '../../words/say.ts';
import { ComeBackNotice } from './come-back-notice.tsx';
import type { Missed } from './use-away.ts';
import { useModal } from './use-modal.ts';

interface Props {
  readonly missed: Missed | undefined;
  /** what is said before anything else follows has been read */
  readonly onRead: () => void;
}

/** So long it lies over an exam that goes on, in ms: enough to be read twice. */
const PASSES_MS = 12_000;

const words = (ms: number): string => say('call.missed', { time: roughly(ms) });

const Passing = ({ ms }: { readonly ms: number }) => {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), PASSES_MS);
    return () => clearTimeout(timer);
  }, []);
  return passed ? null : <p className="not-kept">{words(ms)}</p>;
};

const Ended = ({ ms, onRead }: { readonly ms: number; readonly onRead: () => void }) => {
  const dialog = useModal();
  const title = say('call.missed-end');
  return <ComeBackNotice dialog={dialog} title={title} words={words(ms)} onClose={onRead} />;
};

/** Said when an exam went on while nobody looked: beside it, or before what comes after it where it has ended. */
export const MissedNotice = ({ missed, onRead }: Props) => (
  <>
    <div role="status">{missed && !missed.ended && <Passing key={missed.ms} ms={missed.ms} />}</div>
    {missed?.ended && <Ended ms={missed.ms} onRead={onRead} />}
  </>
);
