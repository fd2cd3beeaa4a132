import { type KeyboardEvent, useState } from 'react';
import { say } from '../../../words/say.ts';
import { Icon } from '../../icon.tsx';
import { useShortcut } from '../../settings-context.ts';
import { useCall, useCallStore } from '../call-context.ts';
import { Caption } from '../caption.tsx';
import { HistoryPane } from './history-pane.tsx';
import { KnowledgePane } from './knowledge-pane.tsx';
import { Notes } from './notes.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { TicketPane } from './ticket-pane.tsx';
import { useEscape, useFocusInAndOut } from './use-fold.ts';

const TABS = [
  { id: 'ticket', pane: TicketPane },
  { id: 'history', pane: HistoryPane },
  { id: 'knowledge', pane: KnowledgePane },
] as const;
type TabId = (typeof TABS)[number]['id'];

interface Props {
  /** on a phone it lies over the picture, and leaves the desk free and the line that is being said in sight */
  readonly sheet?: boolean;
}

/** What the trainee can look up while the caller talks; it folds into a rail. */
export const Panel = ({ sheet = false }: Props) => {
  const key = useShortcut('panel');
  const store = useCallStore();
  const open = useCall((state) => state.panelOpen);
  const [shown, show] = useState<TabId>('ticket');
  const [setting, set] = useState(false);
  useEscape(open && sheet, () => store.getState().openPanel(false));
  useFocusInAndOut(open, () => document.getElementById(`tab-${shown}`));

  const fold = () => store.getState().openPanel(false);
  const unfold = (tab: TabId) => {
    show(tab);
    store.getState().openPanel(true);
    document.getElementById(`tab-${tab}`)?.focus();
  };
  const Pane = TABS.find(({ id }) => id === shown)?.pane ?? TicketPane;

  return (
    <aside
      className={open ? 'panel open' : 'panel folded'}
      aria-label={say('panel.all')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open && !setting) fold();
      }}
    >
      {open ? (
        <>
          <div className="tab-row">
            <div
              className="tabs"
              role="tablist"
              aria-label={say('panel.side')}
              onKeyDown={arrows(shown, unfold)}
            >
              {TABS.map(({ id }) => (
                <button
                  key={id}
                  id={`tab-${id}`}
                  className="tab"
                  type="button"
                  role="tab"
                  aria-selected={id === shown}
                  aria-controls="pane"
                  tabIndex={id === shown ? 0 : -1}
                  onClick={() => show(id)}
                >
                  {say(`panel.${id}`)}
                </button>
              ))}
            </div>
            <button
              className="icon-button"
              type="button"
              aria-label={say('panel.close')}
              aria-keyshortcuts={key}
              onClick={fold}
            >
              <Icon name="close" />
            </button>
          </div>
          <div className="pane-scroll">
            <div id="pane" role="tabpanel" aria-labelledby={`tab-${shown}`}>
              <Pane />
            </div>
            <Notes />
            <button className="btn" type="button" onClick={() => set(true)}>
              {say('panel.settings')}
            </button>
          </div>
          {sheet && <Caption brief />}
        </>
      ) : (
        <div className="rail">
          <button
            className="icon-button unfold"
            type="button"
            aria-label={say('panel.open')}
            aria-keyshortcuts={key}
            onClick={() => unfold(shown)}
          >
            <Icon name="open" />
          </button>
          {TABS.map(({ id }) => (
            <button
              key={id}
              className="icon-button"
              type="button"
              aria-label={say(`panel.${id}`)}
              title={say(`panel.${id}`)}
              onClick={() => unfold(id)}
            >
              <Icon name={id} />
            </button>
          ))}
        </div>
      )}
      {setting && <SettingsDialog onClose={() => set(false)} />}
    </aside>
  );
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const arrows =
  (shown: TabId, go: (tab: TabId) => void) =>
  (event: KeyboardEvent): void => {
    const at = TABS.findIndex(({ id }) => id === shown);
    const step = STEPS[event.key];
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? TABS.length - 1
          : step && (at + step + TABS.length) % TABS.length;
    const tab = next === undefined ? undefined : TABS[next];
    if (!tab) return;
    event.preventDefault();
    go(tab.id);
  };
