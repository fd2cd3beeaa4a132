import { clock } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';

import { useCall } from '../call-context.ts';
import { spoken } from '../spoken.ts';
import { Earlier } from './earlier.tsx';

/** What was done before, and what was said on this call. */
export const HistoryPane = () => {
  const { ticket, caller } = useCall((state) => state.scenario);
  const answeredAt = useCall((state) => state.view.answeredAt);
  const lang = useCall((state) => state.lang);
  const log = useCall((state) => state.log);
  useCall((state) => state.log.length);
  const said = spoken(log);
  return (
    <>
      <h2>{caller.name}</h2>
      <Earlier entries={ticket.earlier} />
      <h3>{say('panel.this-call')}</h3>
      {said.length === 0 && <p className="quiet">{say('panel.nothing-said')}</p>}
      <ol className="timeline">
        {said.map(({ key, at, who, says, of, cut }) => (
          <li key={key}>
            <span className="when num">
              {say('panel.said-at', {
                time: clock(at - (answeredAt ?? 0)),
                name: who === 'you' ? say('panel.you') : caller.called,
              })}
            </span>
            <span lang={of && lang(of)}>{says}</span>
            {cut && '—'}
          </li>
        ))}
      </ol>
    </>
  );
};
