const NAME = 'hold-the-line/call';
/** A page that was just left lets go within this, in ms. */
const LETS_GO_MS = 400;

/** Tells other tabs that a call is going on in this one, until what it gives is called, or the page is gone however that came. */
export const beLive = (): (() => void) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  void globalThis.navigator?.locks
    ?.request(NAME, { mode: 'shared' }, () => held)
    .catch(() => undefined);
  return letGo;
};

/** Whether a call is going on in any tab: what is kept of it was not left. False where browsers do not tell. */
export const isLive = async (): Promise<boolean> => {
  const isHeld = async (): Promise<boolean> => {
    const all = await globalThis.navigator?.locks?.query().catch(() => undefined);
    return all?.held?.some(({ name }) => name === NAME) ?? false;
  };
  if (!(await isHeld())) return false;
  await new Promise((done) => setTimeout(done, LETS_GO_MS));
  return isHeld();
};
