import { type ComponentType, lazy } from 'react';

const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) => ({
  load,
  Page: lazy(async () => ({ default: await load() })),
});

const call = later(async () => (await import('./call/call-route.tsx')).CallRoute);
const again = later(async () => (await import('./call/again-route.tsx')).AgainRoute);
const listen = later(async () => (await import('./listen/listen-page.tsx')).ListenPage);
const pattern = later(async () => (await import('./pattern/pattern-page.tsx')).PatternPage);
const result = later(async () => (await import('./result/result-page.tsx')).ResultPage);
const settings = later(async () => (await import('./settings/settings-page.tsx')).SettingsPage);
const trainer = later(async () => (await import('./trainer/trainer-page.tsx')).TrainerPage);

// All pages but the desk, which is what people see first, are fetched when they are needed.
export const CallRoute = call.Page;
export const AgainRoute = again.Page;
export const ListenPage = listen.Page;
export const PatternPage = pattern.Page;
export const ResultPage = result.Page;
export const SettingsPage = settings.Page;
export const TrainerPage = trainer.Page;

/** Fetches the pages that a call leads through, ahead of the time. */
export const warmPages = (): Promise<unknown> =>
  Promise.all([call, result, settings].map(({ load }) => load()));
