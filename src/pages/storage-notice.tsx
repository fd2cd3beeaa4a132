import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../store/desk-store.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly desk: DeskStore;
  /** it lies over something else, and goes after a while */
  readonly passing?: boolean;
}

/** So long it lies over a call, in ms: enough to be read twice. */
const PASSES_MS = 12_000;

/** Said where storage is full or forbidden; nothing else changes. */
export const StorageNotice = ({ desk, passing = false }: Props) => {
  const keeps = useStore(desk, (state) => state.keeps);
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (keeps || !passing) return undefined;
    const timer = setTimeout(() => setPassed(true), PASSES_MS);
    return () => clearTimeout(timer);
  }, [keeps, passing]);
  return keeps || passed ? null : (
    <p className="not-kept" role="status">
      {say('desk.not-kept')}
    </p>
  );
};
