/**
 * Aborts when this process is asked to stop: by Ctrl-C, by its terminal closing, or by SIGTERM. A second
 * request changes nothing; npm passes on the Ctrl-C that we have had from the terminal already.
 *
 * @returns {AbortSignal}
 */
export const stopSignal = () => {
  const controller = new AbortController();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => controller.abort());
  }
  return controller.signal;
};
