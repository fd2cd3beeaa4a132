import { createRoot } from 'react-dom/client';
import { App } from './pages/app.tsx';
import type { Parts } from './pages/parts.ts';
import { createDeskStore } from './store/desk-store.ts';
import { createSettingsStore } from './store/settings.ts';
import { languageFor } from './words/language.ts';
import { speak } from './words/say.ts';

const LARGEST_SEED = 999_999;

const parts: Parts = {
  mountScene: async (parent, store) => (await import('./scene/index.ts')).mountScene(parent, store),
  startAudio: async (store) => (await import('./audio/index.ts')).startAudio(store),
  settings: createSettingsStore(),
  drawSeed: () => 1 + Math.floor(Math.random() * LARGEST_SEED),
};

await speak(languageFor(parts.settings.getState().language, navigator.languages));

const root =
  document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
createRoot(root).render(<App desk={createDeskStore()} parts={parts} />);
