import { useEffect, useMemo, useRef } from 'react';
import { useCall } from './call-context.ts';
import { spoken } from './spoken.ts';

/** Everything said so far, a phrase at a time when it is over. */
export const CaptionLog = () => {
  const { caller } = useCall((state) => state.scenario);
  const log = useCall((state) => state.log);
  const length = useCall((state) => state.log.length);
  // the log grows in place: its length tells that there is more
  const phrases = useMemo(() => spoken(log.slice(0, length)), [log, length]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const count = phrases.length;
    if (count > 0 && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [phrases]);
  return (
    <div className="log-box">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <div className="caption-log" role="log" aria-label="What was said" tabIndex={0} ref={box}>
        {phrases.map(({ key, who, says, cut }) => (
          <p key={key} className={who}>
            <b>{who === 'caller' ? caller.called : 'You'}</b> {says}
            {cut && (
              <>
                <span aria-hidden="true">—</span>
                <span className="sr">, broken off</span>
              </>
            )}
          </p>
        ))}
      </div>
    </div>
  );
};
