import type { Scenario } from '../../scenario/scenario.ts';
import type { BestRun } from '../../store/best-run.ts';
import { levelOf } from '../../store/difficulty.ts';
import { say } from '../../words/say.ts';
import { CallerFrom } from '../caller-from.tsx';
import { pathOf } from '../curve-line.ts';
import { faceBefore, lightBefore, portrait } from '../faces.ts';
import { useShown } from '../use-shown.ts';

interface Props {
  readonly scenario: Scenario;
  readonly best: BestRun | undefined;
  readonly next: boolean;
  readonly due: boolean;
  readonly onChoose: () => void;
}

/** One call of the list, with the best run as its line. */
export const CallRow = ({ scenario, best, next, due, onChoose }: Props) => {
  const {
    scenario: { caller, title },
    lang,
  } = useShown()(scenario);
  const level = say(`level.${levelOf(scenario)}`);
  const picture = portrait(caller.face, faceBefore(caller));
  return (
    <li className={next ? 'row on' : 'row'}>
      <button type="button" aria-pressed={next} onClick={onChoose}>
        <span className={`pic ${lightBefore(caller)}`}>
          {picture && <img src={picture} alt="" width="62" height="62" />}
        </span>
        <span className="what">
          <span className="title" lang={lang(title)}>
            {title}
          </span>
          <span className="from">
            <CallerFrom caller={caller} lang={lang} />
          </span>
        </span>
        <span className="course">
          <BestLine best={best} />
          <span className="level">{level}</span>
        </span>
        <span className="best num">
          {best ? (
            <>
              <span className="sr">{say('desk.best-run')} </span>
              {best.total}
              <span className="sr"> {say('desk.of-hundred')}</span>
            </>
          ) : (
            <small>{say('desk.new')}</small>
          )}
          {due && <small className="due">{say('desk.due')}</small>}
        </span>
      </button>
    </li>
  );
};

const [WIDTH, TOP, BOTTOM] = [90, 6, 32] as const;

const BestLine = ({ best }: { readonly best: BestRun | undefined }) => {
  const line = best?.line ?? [];
  const points = line.map((arousal, index) => ({
    x: 4 + (index / Math.max(1, line.length - 1)) * (WIDTH - 4),
    y: BOTTOM - (arousal / 1000) * (BOTTOM - TOP),
  }));
  const end = points.at(-1);
  return (
    <svg className="best-line" viewBox="0 0 98 36" width="98" height="36" aria-hidden="true">
      {end ? (
        <>
          <path d={pathOf(points)} />
          <circle cx={end.x} cy={end.y} r="3" />
        </>
      ) : (
        <path className="none" d="M4 30H94" />
      )}
    </svg>
  );
};
