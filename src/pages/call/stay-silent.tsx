import { useEffect, useRef } from 'react';
import type { CallView } from '../../call/view.ts';
import { clock, tenths } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

import { useCall, useCallStore } from './call-context.ts';

const ROUND = 2 * Math.PI * 62;
/** One turn of the ring: a minute of being heard, or eight seconds of silence; in ms. */
const [HEARD_TURN, SILENCE_TURN] = [60_000, 8000] as const;
/** For so long after an interruption the ring says that it starts over, in ms. */
const FRESH_MS = 4000;

/** What is always chosen: silence, with the ring that shows what it does. */
export const StaySilent = () => {
  const { focus, goOn } = useCallStore().getState();
  const standing = useCall((state) => state.standing);
  const { pronoun } = useCall((state) => state.scenario.caller);
  const button = useRef<HTMLButtonElement>(null);
  const apart = useCall(({ view }) => apartOf(view));
  // the call was answered, or the caller has gone or come back, and the button that had the focus is gone
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at when the buttons change
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [apart]);
  const pressed = useCall((state) => state.view.floor !== 'trainee');
  return (
    <button
      ref={button}
      className="stay-silent"
      type="button"
      aria-pressed={standing ? undefined : pressed}
      onClick={standing ? goOn : undefined}
      onFocus={() => focus('silent')}
      onBlur={() => focus(undefined)}
    >
      <Ring />
      <span className="ring-label">
        <i aria-hidden="true" />
        {apart
          ? say(APART[apart].label)
          : standing
            ? say('call.let-go-on', { pronoun })
            : say('call.stay-silent')}
      </span>
    </button>
  );
};

/** Why the two do not hear each other. */
const APART = {
  hold: { label: 'scene.on-hold', unit: 'scene.holding-for' },
  callback: { label: 'scene.rung-off', unit: 'scene.away-for' },
  dialled: { label: 'scene.dialled', unit: 'scene.ringing-for' },
} as const;

const apartOf = ({ waiting, dialledAt }: CallView): keyof typeof APART | undefined =>
  waiting?.for ?? (dialledAt === undefined ? undefined : 'dialled');

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const Ring = () => {
  const apart = useCall(({ view }) => apartOf(view));
  const silent = useCall(
    ({ view }) => !apartOf(view) && (view.floor === 'gap' || view.floor === 'open'),
  );
  const hints = useCall((state) => state.hints);
  const restarted = useCall(
    ({ view }) =>
      view.lastInterruption !== undefined && view.now - view.lastInterruption.at < FRESH_MS,
  );
  const breathing = useCall(({ view }) => view.breathing);
  const shown = useCall(({ view }) => {
    const since = view.waiting?.since ?? view.dialledAt;
    const ms = since === undefined ? (silent ? view.silenceMs : view.listenedMs) : view.now - since;
    return still() ? Math.floor(ms / 1000) * 1000 : Math.floor(ms / 100) * 100;
  });
  const unit = breathing
    ? 'call.breathe'
    : apart
      ? APART[apart].unit
      : silent
        ? 'call.silence-unit'
        : restarted
          ? 'call.starts-over'
          : 'call.heard-so-far';
  const turn = apart ? 0 : Math.min(1, shown / (silent ? SILENCE_TURN : HEARD_TURN));
  return (
    <svg
      className={silent ? 'ring in-silence' : 'ring'}
      viewBox="0 0 152 152"
      width="148"
      height="148"
      aria-hidden="true"
    >
      <circle className="track" cx="76" cy="76" r="62" />
      {breathing && <circle className="lung" cx="76" cy="76" r="52" />}
      {turn > 0 && !breathing && (
        <circle
          className="fill"
          cx="76"
          cy="76"
          r="62"
          strokeDasharray={`${ROUND * turn} ${ROUND}`}
          transform="rotate(-90 76 76)"
        />
      )}
      {silent && hints && !breathing && <path className="tick" d="M131 76H145" />}
      {!breathing && (
        <text x="76" y="80" className="figure" textAnchor="middle">
          {silent ? tenths(shown) : clock(shown)}
        </text>
      )}
      <text x="76" y={breathing ? 80 : 99} className="unit" textAnchor="middle">
        {say(unit)}
      </text>
    </svg>
  );
};
