import { afterEach, describe, expect, it } from 'vitest';
import { languageFor } from '../../src/words/language.ts';
import { figure, tenths } from '../../src/words/numbers.ts';
import { roughly } from '../../src/words/roughly.ts';
import { learn, say, speak, spoken } from '../../src/words/say.ts';

afterEach(() => speak('en'));

describe('say', () => {
  it('should count as each language counts', async () => {
    expect(say('desk.calls', { count: 1 })).toBe('One call');
    expect(say('desk.calls', { count: 12 })).toBe('12 calls');
    await speak('de');
    expect(say('desk.calls', { count: 1 })).toBe('Ein Anruf');
    expect(say('desk.calls', { count: 12 })).toBe('12 Anrufe');
  });

  it('should refuse a message without what it names, in the types already', () => {
    // @ts-expect-error the message names a count
    expect(() => say('desk.calls')).toThrow(/count/);
  });

  it('should write figures as the language does', async () => {
    expect([tenths(2890), figure(12345)]).toEqual(['2.8', '12,345']);
    await speak('de');
    expect([tenths(2890), figure(12345)]).toEqual(['2,8', '12.345']);
  });

  it('should say roughly how long something lasted', async () => {
    const lasted = [6400, 119_000, 3_600_016, 8 * 3_600_000].map(roughly);
    expect(lasted).toEqual(['6 seconds', '119 seconds', '60 minutes', '8 hours']);
    await speak('de');
    expect(roughly(6400)).toBe('6 Sekunden');
  });
});

describe('speak', () => {
  it('should stay with the last language that was asked for', async () => {
    await Promise.all([speak('de'), speak('en')]);
    expect(spoken.getState().language).toBe('en');
  });
});

describe('learn', () => {
  it('should fetch words that few pages say, in the language that is asked for by then', async () => {
    expect(() => say('team.nav')).toThrow(/team\.nav/);
    await Promise.all([learn('team'), speak('de')]);
    expect(say('team.room.home')).toBe('Mein Team');
    await speak('en');
    expect(say('team.room.home')).toBe('My team');
    expect(say('team-home.lead', { count: 1, name: 'Heron', role: 'Lead' })).toBe(
      'One person. You are Heron, Lead.',
    );
  });
});

describe('languageFor', () => {
  it('should take what is chosen, else the first that the browser asks for and that there is', () => {
    expect(languageFor('en', ['de-AT'])).toBe('en');
    expect(languageFor('auto', ['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(languageFor('auto', ['fr'])).toBe('en');
  });
});
