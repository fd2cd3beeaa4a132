/** A new version that has come meanwhile gets so long to take over, in ms, before the page starts with the old one. */
const PATIENCE_MS = 3000;

/**
 * Lets the game work offline from the next visit on. A new version is taken here, before anything is shown, and nowhere else, so
 * never in mid-call: a call that runs in another tab has fetched all that it needs. Does nothing where the browser has no service
 * workers, as on a page without TLS.
 */
export const startOffline = async (): Promise<void> => {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const registration = await serviceWorker.getRegistration().catch(() => undefined);
  const { waiting } = registration ?? {};
  if (waiting) await takeOver(waiting);
  const register = () => void serviceWorker.register('/offline.js').catch(() => undefined);
  // what the page itself needs comes first
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
};

const takeOver = async (waiting: ServiceWorker): Promise<void> => {
  const { serviceWorker } = navigator;
  const taken = new Promise<boolean>((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  waiting.postMessage('begin');
  if (!(await taken)) return;
  location.reload();
  // nothing of the old version is to be seen
  await new Promise(() => undefined);
};
