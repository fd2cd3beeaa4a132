import { useEffect, useRef } from 'react';
import type { Replaying } from '../../store/replaying.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { useCall } from '../call/call-context.ts';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { RESULT } from '../route.ts';
import { Segments } from '../segments.tsx';

const RATES = [1, 2, 3, 4] as const;

interface Props {
  readonly replaying: Replaying;
  /** the first and the last moment that can be listened to, and that of the answer; virtual ms */
  readonly first: number;
  readonly end: number;
  readonly start: number;
}

/** Goes on and pauses, says how fast and where. */
export const ListenBar = ({ replaying, first, end, start }: Props) => {
  const { name } = useCall((state) => state.scenario.caller);
  const paused = useCall((state) => state.paused);
  const ended = useCall(({ view }) => view.ended !== undefined);
  const rate = useCall((state) => state.rate);
  const pause = useCall((state) => state.pause);
  const second = useCall(({ view }) => Math.floor(view.now / 1000));
  const runs = !paused && !ended;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const at = Math.min(end, Math.max(first, second * 1000));
  const where = say('listen.at', { time: clock(at - start), until: clock(end - start) });
  const press = () => {
    if (ended) replaying.seek(first);
    pause(runs);
  };
  return (
    <header className="phone listen-bar">
      <Mark />
      <h1>{say('listen.title', { name })}</h1>
      <div className="listen-controls">
        <button ref={button} className="btn" type="button" onClick={press}>
          <Icon name={runs ? 'hold' : 'resume'} />
          {say(runs ? 'listen.pause' : ended ? 'listen.from-start' : 'common.go-on')}
        </button>
        <label className="position">
          <span className="sr">{say('listen.where')}</span>
          <input
            type="range"
            min={first}
            max={end}
            step={1000}
            value={at}
            aria-valuetext={where}
            onChange={(event) => replaying.seek(event.currentTarget.valueAsNumber)}
          />
        </label>
        <span className="num" aria-hidden="true">
          {where}
        </span>
        <Segments
          label={say('listen.how-fast')}
          choices={RATES.map((value) => ({
            value,
            words: `${value}×`,
            spoken: say('listen.speed', { number: value }),
          }))}
          chosen={rate}
          onChoose={(times) => replaying.run(times)}
        />
        <a className="btn" href={RESULT}>
          {say('listen.back-to-debrief')}
        </a>
      </div>
    </header>
  );
};
