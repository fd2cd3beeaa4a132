import type { Scenario } from '../../scenario/scenario.ts';
import type { KeptRun } from '../../store/archive.ts';
import type { Shift } from '../../store/kept-shift.ts';
import { say } from '../../words/say.ts';
import { PaperPage } from '../paper-page.tsx';
import { Quoting } from '../quoting.tsx';
import { useShown } from '../use-shown.ts';
import { Queue } from './queue.tsx';

interface Props {
  readonly shift: Shift;
  /** the run that was just finished; undefined before the first */
  readonly last: KeptRun | undefined;
  readonly callOf: (id: string) => Scenario | undefined;
  readonly next: Scenario;
  readonly onTake: () => void;
  readonly onEnd: () => void;
}

/** The minute between two calls. */
export const ShiftBetween = ({ shift, last, callOf, next, onTake, onEnd }: Props) => {
  const { calls, done } = shift;
  const shown = useShown();
  const lastCall = last && callOf(last.record.scenario.id);
  const { scenario: { title = last?.record.scenario.id ?? '' } = {}, lang } = lastCall
    ? shown(lastCall)
    : {};
  const isFirst = done.length === 0;
  return (
    <PaperPage
      key={done.length}
      arrives
      title={
        isFirst
          ? say('shift.between-first')
          : say('shift.between', { number: done.length, total: calls.length })
      }
      lead={
        last ? (
          <Quoting
            sentence={say('shift.between-words', { title })}
            words={title}
            lang={lang?.(title)}
          />
        ) : (
          say('shift.first-words', { count: calls.length - done.length })
        )
      }
    >
      <h2>{say('shift.next')}</h2>
      <Queue calls={[next]} />
      <div className="shift-answers">
        <button className="btn primary" type="button" onClick={onTake}>
          {say('shift.take')}
        </button>
        <button className="btn" type="button" onClick={onEnd}>
          {say('shift.end-here')}
        </button>
      </div>
    </PaperPage>
  );
};
