import { useEffect, useRef } from 'react';
import type { Parts } from '../parts.ts';
import { useCallStore } from './call-context.ts';

interface Props {
  readonly mount: Parts['mountScene'];
  readonly onBroken: () => void;
  /** told that the scene shows the call, and that it does no longer */
  readonly onShown: (shown: boolean) => void;
  /** told how far from the top the desk begins, in CSS px */
  readonly onLaid?: (deskFrom: number) => void;
}

/** Where the picture of the call is drawn. The twin says the same in words, so this says nothing. */
export const SceneHost = ({ mount, onBroken, onShown, onLaid }: Props) => {
  const store = useCallStore();
  const host = useRef<HTMLDivElement>(null);
  const broken = useRef(onBroken);
  broken.current = onBroken;
  const shown = useRef(onShown);
  shown.current = onShown;
  const laid = useRef(onLaid);
  laid.current = onLaid;
  useEffect(() => {
    const parent = host.current;
    if (!parent) return undefined;
    let left = false;
    let takeDown: (() => void) | undefined;
    mount(
      parent,
      store,
      () => broken.current(),
      (deskFrom) => laid.current?.(deskFrom),
    ).then(
      (scene) => {
        if (left) scene.destroy();
        else {
          takeDown = () => scene.destroy();
          shown.current(true);
        }
      },
      (error: unknown) => {
        if (left) return;
        console.warn('The scene could not start:', error);
        broken.current();
      },
    );
    return () => {
      left = true;
      takeDown?.();
      shown.current(false);
    };
  }, [store, mount]);
  return <div className="scene-host" ref={host} aria-hidden="true" />;
};
