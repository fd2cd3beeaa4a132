import { say } from '../../words/say.ts';
import { Breathe } from './breathe.tsx';
import { useCall } from './call-context.ts';
import { Caption } from './caption.tsx';
import { CaptionLog } from './caption-log.tsx';
import { LiveCurve } from './live-curve.tsx';
import { Murmur } from './murmur.tsx';
import { ReplyCards } from './reply-cards.tsx';
import { SignalRow } from './signal.tsx';
import { StageList } from './stage-list.tsx';
import { StaySilent } from './stay-silent.tsx';
import { TakeOffHold } from './take-off-hold.tsx';
import { ToneStatus } from './tone-status.tsx';

interface Props {
  /** a finished call is listened to: what lies on the desk is seen, and cannot be pressed */
  readonly listening?: boolean;
}

/** The call in words and buttons: beside the scene it is heard and pressed, in text view it is seen as well. */
export const Twin = ({ listening = false }: Props) => {
  const { caller } = useCall((state) => state.scenario);
  const ringing = useCall((state) => state.view.floor === 'ringing');
  const held = useCall((state) => state.view.floor === 'hold');
  return (
    <div className="twin">
      {!listening && <h1 className="sr">{say('call.with', caller)}</h1>}
      <div className="told">
        <StageList />
        <LiveCurve />
        <div className="talk">
          <ToneStatus />
          <CaptionLog />
          <Caption />
        </div>
      </div>
      {!ringing && (
        <section className="desk" aria-label={say('call.your-turn')} inert={listening}>
          <div className="silence">
            <StaySilent />
            <div className="asides">
              <Murmur />
              <Breathe />
            </div>
          </div>
          <SignalRow />
          {held ? <TakeOffHold /> : <ReplyCards />}
        </section>
      )}
    </div>
  );
};
