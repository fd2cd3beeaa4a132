import { useStore } from 'zustand';
import type { DeskStore } from '../store/desk-store.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly desk: DeskStore;
  readonly className?: string;
}

/** Said where storage is full or forbidden; nothing else changes. */
export const StorageNotice = ({ desk, className = 'not-kept' }: Props) =>
  useStore(desk, ({ keeps }) => keeps) ? null : (
    <p className={className} role="status">
      {say('desk.not-kept')}
    </p>
  );
