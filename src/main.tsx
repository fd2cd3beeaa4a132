import { createRoot } from 'react-dom/client';
import { App } from './pages/app.tsx';
import type { Parts } from './pages/parts.ts';
import { createDeskStore } from './store/desk-store.ts';
import { createSettingsStore } from './store/settings.ts';
import { createWorkshop, followFile } from './store/workshop.ts';
import { languageFor } from './words/language.ts';
import { speak } from './words/say.ts';

const LARGEST_SEED = 999_999;

const desk = createDeskStore();
/** `hold dev` opens the page so. */
const workshop = new URLSearchParams(location.search).has('dev') ? createWorkshop(desk) : undefined;
if (workshop) followFile(workshop);

const parts: Parts = {
  workshop,
  mountScene: async (parent, store) => (await import('./scene/index.ts')).mountScene(parent, store),
  startAudio: async (store) => (await import('./audio/index.ts')).startAudio(store),
  settings: createSettingsStore(),
  drawSeed: () => 1 + Math.floor(Math.random() * LARGEST_SEED),
};

await speak(languageFor(parts.settings.getState().language, navigator.languages));

const root =
  document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
createRoot(root).render(<App desk={desk} parts={parts} />);
