/** A scene that is showing a call. */
export interface MountedScene {
  /** Takes the scene down and gives back everything it held. */
  destroy(): void;
}
