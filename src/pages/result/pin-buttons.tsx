import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

import { deedOf, type Pinned } from './pins.ts';
import { useRoving } from './use-roving.ts';

/** A pin with the place at which it is drawn, in px. */
export interface PlacedPin extends Pinned {
  /** where in the list of happenings it stands */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly pins: readonly PlacedPin[];
  readonly start: number;
  /** the pin that is open */
  readonly opened: number | undefined;
  readonly onOpen: (index: number, opener: HTMLElement) => void;
}

/** What makes the drawn pins things to press: a button over each. The arrow keys go along the line. */
export const PinButtons = ({ pins, start, opened, onOpen }: Props) => {
  const roving = useRoving(pins.findIndex(({ pin }) => pin === opened));
  return (
    <ol className="pin-buttons" aria-label={say('debrief.moments')} onKeyDown={roving.onKeyDown}>
      {pins.map(({ happening, pin, index, x, y }, place) => (
        <li key={pin}>
          <button
            type="button"
            style={{ left: x, top: y }}
            aria-expanded={pin === opened}
            aria-label={nameOf({ happening, pin, again: false }, start)}
            tabIndex={roving.tabIndex(place)}
            onFocus={() => roving.onFocus(place)}
            onClick={(event) => onOpen(index, event.currentTarget)}
          />
        </li>
      ))}
    </ol>
  );
};

const nameOf = ({ happening, pin }: Pinned, start: number): string => {
  const says = 'says' in happening ? happening.says : '';
  return say('debrief.pin-name', {
    number: pin ?? 0,
    time: clock(happening.at - start),
    which: deedOf(happening)?.verdict ?? 'neither',
    says,
  });
};
