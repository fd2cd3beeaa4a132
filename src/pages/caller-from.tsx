import type { Scenario } from '../scenario/scenario.ts';
import { say } from '../words/say.ts';
import { Quoting } from './quoting.tsx';
import type { useShown } from './use-shown.ts';

interface Props {
  readonly caller: Scenario['caller'];
  /** the language of a text of the call, as it is shown */
  readonly lang: ReturnType<ReturnType<typeof useShown>>['lang'];
}

/** Who rings, and from where. */
export const CallerFrom = ({ caller, lang }: Props) => (
  <Quoting
    sentence={say('desk.from', caller)}
    words={caller.department}
    lang={lang(caller.department)}
  />
);
