import { say } from '../../words/say.ts';
import { GUIDED } from '../route.ts';

interface Props {
  /** nobody has taken a call here yet */
  readonly first: boolean;
  readonly onPass?: () => void;
}

/** The way to the guided call: for who has not taken a call yet it comes before all else, and later it is still there. */
export const GuidedOffer = ({ first, onPass }: Props) => (
  <section className={first ? 'open-runs guided-offer' : 'open-runs'} aria-labelledby="guided">
    <div>
      <h2 id="guided">{say(first ? 'guided.offer-first' : 'guided.offer')}</h2>
      <p>{say('guided.offer-words')}</p>
    </div>
    <div className="guided-ways">
      <a className={first ? 'btn primary' : 'btn'} href={GUIDED}>
        {say(first ? 'guided.take' : 'guided.again')}
      </a>
      {first && (
        <button className="btn" type="button" onClick={onPass}>
          {say('guided.without')}
        </button>
      )}
    </div>
  </section>
);
