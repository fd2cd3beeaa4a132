import type { Cue } from '../../call/cue.ts';
import type { CallView } from '../../call/view.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { portrait } from '../faces.ts';
import { PaperPage } from '../paper-page.tsx';
import { DESK } from '../route.ts';
import { gaveUpWaiting, hadNoGoodbye } from './how-it-ended.ts';

interface Props {
  /** whose call it was */
  readonly face: string;
  readonly log: readonly Cue[];
  readonly view: CallView;
  readonly onAgain: () => void;
}

/** After the guided call: what was done of what there is to do, and where it goes on. */
export const GuidedEnd = ({ face, log, view, onAgain }: Props) => {
  const count = (name: Cue['cue']): number => log.filter(({ cue }) => cue === name).length;
  const good = view.ended?.outcome === 'resolved';
  const picture = portrait(face, good ? 'smile' : 'tired');
  const unanswered = view.answeredAt === undefined;
  const gaveUp = gaveUpWaiting({ view, log });
  const ms = (view.ended?.at ?? view.now) - (view.answeredAt ?? view.now);
  return (
    <PaperPage
      arrives
      title={say(
        good ? 'guided.end-good' : unanswered ? 'guided.end-unanswered' : 'guided.end-else',
      )}
      lead={
        unanswered
          ? say('guided.end-unanswered-words')
          : say('guided.end-words', { time: clock(ms) })
      }
    >
      {picture && (
        <p className="guided-face">
          <img src={picture} alt="" width="176" height="176" />
        </p>
      )}
      {!unanswered && (
        <ul className="guided-points">
          {!good && <li>{say(gaveUp ? 'guided.end-gave-up' : 'guided.end-open')}</li>}
          {hadNoGoodbye({ view, log }) && <li>{say('guided.end-no-goodbye')}</li>}
          <li>{say('guided.end-cut-in', { count: count('interrupted') })}</li>
          <li>{say('guided.end-murmurs', { count: count('backchannel') })}</li>
          <li>{say('guided.end-breath', { count: count('breath') })}</li>
          <li>{say('guided.end-more')}</li>
        </ul>
      )}
      <div className="guided-answers">
        <a className={gaveUp ? 'btn' : 'btn primary'} href={DESK}>
          {say('guided.to-desk')}
        </a>
        <button className={gaveUp ? 'btn primary' : 'btn'} type="button" onClick={onAgain}>
          {say('guided.again')}
        </button>
      </div>
    </PaperPage>
  );
};
