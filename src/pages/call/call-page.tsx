import './call.css';
import './turned.css';
import { type CSSProperties, type ReactNode, useState } from 'react';
import type { Plan } from '../../store/archive.ts';
import type { CallStore } from '../../store/call-store.ts';
import { say } from '../../words/say.ts';
import { usePageTitle } from '../page-title.ts';
import type { Parts } from '../parts.ts';
import { AnswerPhone } from './answer-phone.tsx';
import { AwayNotice } from './away-notice.tsx';
import { BackNotice } from './back-notice.tsx';
import { BeforeCall } from './before-call.tsx';
import { CallContext } from './call-context.ts';
import { GoOnNotice } from './go-on-notice.tsx';
import { MissedNotice } from './missed-notice.tsx';
import { Panel } from './panel/panel.tsx';
import { Pause } from './pause/pause.tsx';
import { SceneHost } from './scene-host.tsx';
import { Softphone } from './softphone.tsx';
import { Twin } from './twin.tsx';
import { useAway } from './use-away.ts';
import { useClock } from './use-clock.ts';
import { useEnding } from './use-ending.ts';
import { useKeys } from './use-keys.ts';
import { useMatches } from './use-matches.ts';
import { useSound } from './use-sound.ts';
import { useTextView } from './use-text-view.ts';

interface Props {
  readonly store: CallStore;
  readonly parts: Parts;
  /** what the trainee resolved after the last call */
  readonly plan: Plan | undefined;
  /** what is to be said of the page */
  readonly notice?: ReactNode;
  /** the call is over; its work may be left to do */
  readonly onEnd: () => void;
  /** it goes on where it was left, unless the trainee would rather start again; undefined for a fresh call */
  readonly onStartAgain?: () => void;
}

/** Narrower than this the side panel starts folded. */
const WIDE = '(min-width: 68.75em)';
/** On a phone it is a sheet above the desk, and comes before it; as in panel.css. */
const PHONE = '(max-width: 45em), (max-height: 30em)';

/** One call, from where it begins to its end. */
export const CallPage = ({ store, parts, plan, notice, onEnd, onStartAgain }: Props) => {
  useState(() => store.getState().openPanel(matchMedia(WIDE).matches));
  const view = useTextView(parts.settings);
  const { scenario, tookOverAt } = store.getState();
  usePageTitle(say('call.title', scenario.caller));
  useKeys(store, parts.settings);
  useSound(store, parts);
  const away = useAway(store);
  useClock(store, away.sleep);
  useEnding(store, onEnd, away.missed?.ended);
  const [drawn, setDrawn] = useState(false);
  const [deskFrom, setDeskFrom] = useState<number>();
  const onPhone = useMatches(PHONE);

  return (
    <CallContext value={store}>
      <div
        className={view.text ? 'night call text-view' : 'night call'}
        style={{ '--desk-from': deskFrom && `${deskFrom}px` } as CSSProperties}
      >
        <Softphone text={view.text} onText={view.toggle} canSwitch={!view.broken} />
        {onPhone && <Panel sheet />}
        <main className="line-area" aria-label={say('call.the-call')}>
          {!view.text && (
            <SceneHost
              mount={parts.mountScene}
              onBroken={view.breakDown}
              onShown={setDrawn}
              onLaid={setDeskFrom}
            />
          )}
          {view.broken && (
            <p className="view-note" role="status">
              {say('call.no-picture')}
            </p>
          )}
          {notice}
          <Twin />
          <Pause />
          <AnswerPhone drawn={drawn} />
          <BeforeCall plan={plan} />
          {onStartAgain && <GoOnNotice onStartAgain={onStartAgain} />}
          {tookOverAt !== undefined && !onStartAgain && <BackNotice />}
          {away.away && <AwayNotice onBack={away.comeBack} />}
          <MissedNotice missed={away.missed} onRead={away.read} />
        </main>
        {!onPhone && <Panel />}
      </div>
    </CallContext>
  );
};
