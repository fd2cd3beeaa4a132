import type { Scenario } from '../../scenario/scenario.ts';
import { CallerFrom } from '../caller-from.tsx';
import { faceBefore, portrait } from '../faces.ts';
import { useShown } from '../use-shown.ts';

/** Who rings, one after the other. */
export const Queue = ({ calls }: { readonly calls: readonly Scenario[] }) => {
  const shown = useShown();
  return (
    <ol className="queue">
      {calls.map((call) => {
        const { scenario, lang } = shown(call);
        const { id, title, caller } = scenario;
        const picture = portrait(caller.face, faceBefore(caller));
        return (
          <li key={id}>
            <span className="pic">
              {picture && <img src={picture} alt="" width="62" height="62" />}
            </span>
            <span>
              <b lang={lang(title)}>{title}</b>
              <span className="from">
                <CallerFrom caller={caller} lang={lang} />
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
};
