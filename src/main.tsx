import { createRoot } from 'react-dom/client';
import { App } from './pages/app.tsx';
import { warmPages } from './pages/later.tsx';
import type { Parts } from './pages/parts.ts';
import { startOffline } from './pages/start-offline.ts';
import { createDeskStore } from './store/desk-store.ts';
import { IN_TEAM, longMemory } from './store/memory.ts';
import { createSettingsStore } from './store/settings.ts';
import { languageFor } from './words/language.ts';
import { speak } from './words/say.ts';

const desk = createDeskStore();

/** The team is asked for once; what it fetches depends on which calls the desk holds. */
let team: ReturnType<Parts['openTeam']> | undefined;
const openTeam: Parts['openTeam'] = () => {
  team ??= Promise.all([import('./team/index.ts'), deskIsRead()]).then(([{ createTeam }]) =>
    createTeam((hash) => desk.getState().calls.some(({ scenario }) => scenario?.hash === hash)),
  );
  team.catch(() => {
    // a failed download may succeed the next time
    team = undefined;
  });
  return team;
};
const deskIsRead = (): Promise<void> =>
  new Promise((done) => {
    const isRead = () => desk.getState().status !== 'reading';
    if (isRead()) return done();
    const leave = desk.subscribe(() => {
      if (!isRead()) return;
      leave();
      done();
    });
  });

const LARGEST_SEED = 999_999;

/** `hold dev` opens the page so. */
const openWorkshop = async () => {
  const { createWorkshop, followFile } = await import('./store/workshop.ts');
  const workshop = createWorkshop(desk);
  followFile(workshop);
  return workshop;
};

const parts: Parts = {
  workshop: new URLSearchParams(location.search).has('dev') ? await openWorkshop() : undefined,
  mountScene: async (...call) => (await import('./scene/index.ts')).mountScene(...call),
  startAudio: async (store) => (await import('./audio/index.ts')).startAudio(store),
  settings: createSettingsStore(),
  openTeam,
  inTeam: () => longMemory.read(IN_TEAM) === true,
  drawSeed: () => 1 + Math.floor(Math.random() * LARGEST_SEED),
};

if (!parts.workshop) startOffline();
await speak(languageFor(parts.settings.getState().language, navigator.languages));

const root =
  document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
createRoot(root).render(<App desk={desk} parts={parts} />);

/** What a call needs is large, and fetched while nobody waits for anything. */
const warmUp = (): void => {
  void warmPages();
  void import('./scene/index.ts').then(({ fetchScene }) => fetchScene());
  void import('./audio/index.ts');
};
const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
const unsubscribe = desk.subscribe(({ status }) => {
  if (status !== 'ready') return;
  unsubscribe();
  whenIdle(warmUp);
});
