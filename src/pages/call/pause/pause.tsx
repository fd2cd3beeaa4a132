import { useState } from 'react';
import { clock } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { useCall } from '../call-context.ts';
import { PauseDialog } from './pause-dialog.tsx';

/** What is shown while a practice call stands still, and said aloud when it was gone back in. */
export const Pause = () => {
  const resting = useCall((state) => state.resting);
  const [backAt, tell] = useState<number>();
  return (
    <>
      <p className="sr" role="status">
        {backAt === undefined || resting ? '' : say('practice.back-at', { time: clock(backAt) })}
      </p>
      {resting && <PauseDialog onBack={tell} />}
    </>
  );
};
