import { createRoot } from 'react-dom/client';
import { App } from './pages/app.tsx';
import { warmPages } from './pages/later.tsx';
import type { Parts } from './pages/parts.ts';
import { createDeskStore } from './store/desk-store.ts';
import { createSettingsStore } from './store/settings.ts';
import { languageFor } from './words/language.ts';
import { speak } from './words/say.ts';

const LARGEST_SEED = 999_999;

const desk = createDeskStore();
/** `hold dev` opens the page so. */
const openWorkshop = async () => {
  const { createWorkshop, followFile } = await import('./store/workshop.ts');
  const workshop = createWorkshop(desk);
  followFile(workshop);
  return workshop;
};

const parts: Parts = {
  workshop: new URLSearchParams(location.search).has('dev') ? await openWorkshop() : undefined,
  mountScene: async (parent, store) => (await import('./scene/index.ts')).mountScene(parent, store),
  startAudio: async (store) => (await import('./audio/index.ts')).startAudio(store),
  settings: createSettingsStore(),
  drawSeed: () => 1 + Math.floor(Math.random() * LARGEST_SEED),
};

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
