/**
 * Lets the game work offline from the next visit on. Does nothing where the browser has no service workers, as on a page without
 * TLS.
 */
export const startOffline = (): void => {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const register = () => void serviceWorker.register('/offline.js').catch(() => undefined);
  // what the page itself needs comes first
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
};
