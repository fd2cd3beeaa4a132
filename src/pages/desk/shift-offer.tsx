import { shiftIn } from '../../store/kept-shift.ts';
import { tabMemory } from '../../store/memory.ts';
import { say } from '../../words/say.ts';
import { SHIFT } from '../route.ts';

/** The way to some calls in a row, or back into them where this tab has left them. */
export const ShiftOffer = () => {
  const { calls = [], done = [] } = shiftIn(tabMemory) ?? {};
  const isLeft = done.length > 0 && done.length < calls.length;
  return (
    <section className="open-runs" aria-labelledby="shift">
      <div>
        <h2 id="shift">{say(isLeft ? 'shift.title' : 'shift.offer')}</h2>
        <p>
          {isLeft
            ? `${say('shift.between', { number: done.length, total: calls.length })}.`
            : say('shift.offer-words')}
        </p>
      </div>
      <a className="btn" href={SHIFT}>
        {say(isLeft ? 'shift.go-on' : 'shift.title')}
      </a>
    </section>
  );
};
