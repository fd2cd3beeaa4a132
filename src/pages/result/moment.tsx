import { useEffect, useMemo, useRef } from 'react';
import { adviceOn } from '../../store/advice.ts';
import { decisionAt } from '../../store/other-ways.ts';
import type { RunResult } from '../../store/run-result.ts';
import type { Showing } from '../../store/showing.ts';
import { inWords } from '../../words/in-words.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { capital } from '../capital.ts';
import { Icon } from '../icon.tsx';
import { Quoting } from '../quoting.tsx';
import { againAddress, listenAddress } from '../route.ts';
import { STAGE_NUMBER } from '../stage-number.ts';
import { Counted } from './counted.tsx';

import type { Deed } from './deed.ts';
import { deedOf, type Pinned } from './pins.ts';
import type { Shown } from './use-debrief.ts';

import { WhatIfs } from './what-ifs.tsx';

interface Props {
  readonly result: RunResult;
  readonly told: Showing;
  readonly acts: readonly Pinned[];
  readonly shown: Shown;
}

/** One moment of the call, opened: what it did to the caller, what it touches, and what else there was to do. */
export const Moment = ({ result, told, acts, shown }: Props) => {
  const { opened, close } = shown;
  const act = opened === undefined ? undefined : acts[opened];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened === undefined) return;
    title.current?.focus({ preventScroll: true });
    title.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const at = act?.happening.at;
  const decision = useMemo(
    () => (at === undefined ? undefined : decisionAt(result, at)),
    [result, at],
  );
  if (!act || at === undefined || act.happening.kind === 'stage') return null;
  const { happening, pin } = act;
  const { called } = result.scenario.caller;
  const deed = deedOf(happening);
  const start = result.view.answeredAt ?? 0;
  return (
    <section
      className="moment"
      aria-labelledby="moment"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className="moment-head">
        <h2 id="moment" tabIndex={-1} ref={title}>
          {pin !== undefined && `${pin}, `}
          <span className="num">{clock(at - start)}</span>
          {deed?.verdict &&
            deed.verdict !== 'neither' &&
            `, ${say(`verdict.${deed.verdict}-within`)}`}
        </h2>
        <button className="btn" type="button" onClick={close}>
          {say('debrief.close')}
        </button>
      </div>
      <p className={happening.kind === 'caller' ? 'said voice' : 'said'}>
        <b>
          {say('debrief.speaker', {
            name: happening.kind === 'caller' ? called : say('common.you'),
          })}
        </b>{' '}
        <span lang={'of' in happening ? told.lang(happening.of) : undefined}>{happening.says}</span>
      </p>
      {deed && <What deed={deed} called={called} lang={told.lang} />}
      <Counted result={result} told={told} happening={happening} />
      {decision && (
        <WhatIfs key={at} result={result} told={told} decision={decision} shown={shown} />
      )}
      <div className="moment-ways">
        <a className="btn" href={listenAddress(at)}>
          <Icon name="again" />
          {say('debrief.listen-from')}
        </a>
        {decision && (
          <a className="btn" href={againAddress(at)}>
            <Icon name="phone" />
            {say('debrief.try-again')}
          </a>
        )}
      </div>
    </section>
  );
};

interface WhatProps {
  readonly deed: Deed;
  readonly called: string;
  readonly lang: Showing['lang'];
}

/** What it did to the caller, the principle that it touches, and what helps. */
const What = ({ deed, called, lang }: WhatProps) => {
  const { what, quotes = '', change, coach, stage, moves } = deed;
  const advice = moves && adviceOn(moves, stage);
  return (
    <dl className="what">
      {(what || change) && (
        <div>
          <dt>{say('debrief.what-it-did', { called })}</dt>
          <dd>
            <Quoting
              sentence={[what, change].filter(Boolean).join(' ')}
              words={quotes}
              lang={lang(quotes)}
            />{' '}
            {coach && <span lang={lang(coach)}>{coach}</span>}
          </dd>
        </div>
      )}
      {advice && (
        <div>
          <dt>
            {say('debrief.principle-in', {
              what: capital(say(`principle.${advice.principle}`)),
              number: STAGE_NUMBER[stage],
            })}
          </dt>
          <dd>
            {inWords(advice.meaning)} {inWords(advice.words)}
          </dd>
        </div>
      )}
    </dl>
  );
};
