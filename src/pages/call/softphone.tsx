import { say } from '../../words/say.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import { useShortcut } from '../settings-context.ts';
import { useCall, useCallStore } from './call-context.ts';
import { PauseButton } from './pause/pause-button.tsx';
import { Questions } from './questions.tsx';
import { Timer } from './timer.tsx';

interface Props {
  readonly text: boolean;
  readonly canSwitch: boolean;
  readonly onText: () => void;
}

/** The bar of the telephone: who is on the line, for how long, and what can be done with the call. */
export const Softphone = ({ text, canSwitch, onText }: Props) => {
  const { caller } = useCall((state) => state.scenario);
  const lang = useCall((state) => state.lang);
  const mode = useCall((state) => state.mode);
  const answered = useCall((state) => state.view.answeredAt !== undefined);
  const ended = useCall((state) => state.view.ended !== undefined);
  const held = useCall((state) => state.view.floor === 'hold');
  const rungOff = useCall((state) => state.view.waiting?.for === 'callback');
  const dialled = useCall(({ view }) => view.dialledAt !== undefined);
  const muted = useCall((state) => state.micMuted);
  const panelOpen = useCall((state) => state.panelOpen);
  const { act, ask, muteMic, openPanel } = useCallStore().getState();
  const idle = !answered || ended;

  return (
    <header className="phone">
      <Mark />
      <div className="who">
        <b>{caller.name}</b>
        <span className="role" lang={lang(caller.role)}>
          {caller.role}
        </span>
        <span className="brief num">
          <Timer />
          <span className="department">
            , <span lang={lang(caller.department)}>{caller.department}</span>
          </span>
        </span>
      </div>
      <span className="mode">{say(`desk.${mode}`)}</span>
      <div className="clock">
        <span className="figure num">
          <Timer />
        </span>
        {answered && (
          <span className="unit">
            {say(rungOff || dialled ? 'phone.so-far' : 'phone.on-the-line')}
          </span>
        )}
      </div>
      <div className="phone-buttons">
        <button
          className="btn panel-button"
          type="button"
          aria-label={say('phone.ticket')}
          aria-expanded={panelOpen}
          onClick={() => openPanel(!panelOpen)}
        >
          <Icon name="ticket" />
        </button>
        <PauseButton />
        <PhoneButton
          icon="text"
          switchesView
          name={say('phone.text-view')}
          pressed={text}
          off={!canSwitch}
          onPress={onText}
        />
        <PhoneButton
          icon={rungOff ? 'phone' : held ? 'resume' : 'hold'}
          name={say(rungOff ? 'phone.ring-back' : held ? 'phone.resume' : 'phone.hold')}
          shortcut={useShortcut('hold')}
          off={idle}
          onPress={() => act({ do: held ? 'resume' : 'hold' })}
        />
        <PhoneButton
          icon={muted ? 'muted' : 'microphone'}
          name={say('phone.mute')}
          shortcut={useShortcut('mute')}
          pressed={muted}
          onPress={() => muteMic(!muted)}
        />
        <PhoneButton
          icon="lead"
          name={say('phone.hand-to-lead')}
          shortcut={useShortcut('lead')}
          off={idle || held || dialled}
          onPress={() => ask('lead')}
        />
        <PhoneButton
          icon="end"
          name={say('phone.end')}
          off={idle}
          ends
          onPress={() => ask('end')}
        />
      </div>
      <Questions />
    </header>
  );
};

interface PhoneButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly shortcut?: string | undefined;
  readonly pressed?: boolean;
  readonly off?: boolean;
  readonly ends?: boolean;
  /** the settings can do it too, so a small screen leaves it out */
  readonly switchesView?: boolean;
  readonly onPress: () => void;
}

/** A button that keeps its name where there is only room for its picture. */
const PhoneButton = ({
  icon,
  name,
  shortcut,
  pressed,
  off,
  ends,
  switchesView,
  onPress,
}: PhoneButtonProps) => (
  <button
    className={ends ? 'btn end' : switchesView ? 'btn switch-view' : 'btn'}
    type="button"
    title={name}
    aria-keyshortcuts={shortcut}
    aria-pressed={pressed}
    disabled={off}
    onClick={onPress}
  >
    <Icon name={icon} />
    <span className="label">{name}</span>
  </button>
);
