import { describe, expect, it } from 'vitest';
import { createSettingsStore, DEFAULT_SETTINGS, timingOf } from '../../src/store/settings.ts';
import { blockedMemory, freshMemory } from './memory.ts';

describe('the settings', () => {
  it('should be kept for the next visit', () => {
    const memory = freshMemory();
    createSettingsStore(memory).getState().change({ speed: 0.5, shortcuts: false });
    expect(createSettingsStore(memory).getState()).toMatchObject({ speed: 0.5, shortcuts: false });
  });

  it('should be the default where nothing is kept, or what is kept makes no sense', () => {
    const memory = freshMemory();
    memory.write('settings', {
      speed: 'fast',
      pauses: 11,
      voice: -1,
      view: 3,
      keys: { hold: 'hh' },
    });
    expect(createSettingsStore(memory).getState()).toMatchObject(DEFAULT_SETTINGS);
    expect(createSettingsStore(blockedMemory()).getState()).toMatchObject(DEFAULT_SETTINGS);
  });

  it('should give two acts each other’s keys rather than one key to both', () => {
    const store = createSettingsStore(freshMemory());
    store.getState().assign('hold', 'm');
    expect(store.getState().keys).toMatchObject({ hold: 'm', backchannel: 'h' });
    store.getState().assign('hold', '1');
    expect(store.getState().keys.hold).toBe('m');
  });

  it('should leave the keys that were chosen before there was another thing to do', () => {
    const memory = freshMemory();
    const { pause: _, ...older } = { ...DEFAULT_SETTINGS.keys, hold: 'p', answer: 'h' };
    memory.write('settings', { keys: older });
    const { keys } = createSettingsStore(memory).getState();
    expect(keys).toEqual({ ...older, pause: 'a' });
  });

  it('should go back to the start when asked', () => {
    const store = createSettingsStore(freshMemory());
    store.getState().change({ untimed: true });
    store.getState().reset();
    expect(store.getState()).toMatchObject(DEFAULT_SETTINGS);
  });

  it('should say how the time of a call runs', () => {
    expect(timingOf(DEFAULT_SETTINGS)).toBe('spoken');
    expect(timingOf({ ...DEFAULT_SETTINGS, pauses: 2 })).toBe('adjusted');
    expect(timingOf({ ...DEFAULT_SETTINGS, pauses: 2, untimed: true })).toBe('untimed');
  });
});
