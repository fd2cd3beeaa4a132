import type { CallStore } from '../../store/call-store.ts';
import { type Lesson, lessonAt } from './lesson.ts';

/** What the guide says stands for so long at least, in ms of the clock on the wall: nobody can read what flashes up. */
const LEAST_MS = 1000;

/** What the guide says beside a call, from moment to moment. */
export interface Guide {
  says(): Lesson;
  /** Calls `tell` whenever it says something else, until what it gives is called. */
  listen(tell: () => void): () => void;
}

/** Says what there is to say, and lets it stand until it can be read, unless an act of the trainee has overtaken it. */
export const createGuide = (store: CallStore): Guide => {
  const due = (): Lesson => lessonAt(store.getState());
  const acts = (): number => store.getState().call().record().acts.length;
  let said = due();
  let saidAt = performance.now();
  let done = acts();

  return {
    says: () => said,
    listen: (tell) => {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const look = (): void => {
        clearTimeout(waiting);
        if (due() === said) return;
        const left = acts() === done ? saidAt + LEAST_MS - performance.now() : 0;
        if (left > 0) {
          // a call that stands still tells nothing more
          waiting = setTimeout(look, left);
          return;
        }
        said = due();
        saidAt = performance.now();
        done = acts();
        tell();
      };
      const leave = store.subscribe(look);
      look();
      return () => {
        clearTimeout(waiting);
        leave();
      };
    },
  };
};
