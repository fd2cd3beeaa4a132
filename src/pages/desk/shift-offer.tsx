import { say } from '../../words/say.ts';
import { SHIFT } from '../route.ts';

/** The way to some calls in a row. */
export const ShiftOffer = () => (
  <section className="open-runs" aria-labelledby="shift">
    <div>
      <h2 id="shift">{say('shift.offer')}</h2>
      <p>{say('shift.offer-words')}</p>
    </div>
    <a className="btn" href={SHIFT}>
      {say('shift.title')}
    </a>
  </section>
);
