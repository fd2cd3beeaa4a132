import { describe, expect, it } from 'vitest';
import { ALONE, edited, findingsOf, lineOf } from './edited.ts';

describe('the links of a scenario', () => {
  it.each([
    ['hides: [this-morning', 'hides: [xylophone', 'fact', 'xylophone', undefined],
    ['tells: [pages]', 'tells: [pagez]', 'fact', 'pagez', 'pages'],
    ['uses: [pages]', 'uses: [pagez]', 'fact', 'pagez', 'pages'],
    [
      'moves: [ask-open, manners]',
      'moves: [ask-open]\n        asks: [pagez]',
      'fact',
      'pagez',
      'pages',
    ],
    ['opens: still-there', 'opens: still-thair', 'beat', 'still-thair', 'still-there'],
    ['      to: goodbye', '      to: good-by', 'beat or ending', 'good-by', 'goodbye'],
    [
      'go: relapse }\n    - { when',
      'go: relapze }\n    - { when',
      'beat or ending',
      'relapze',
      'relapse',
    ],
    ['step: set-online', 'step: set-onlyne', 'step', 'set-onlyne', 'set-online'],
    ['flags: [listened] }', 'flags: [lisened] }', 'flag', 'lisened', 'listened'],
    ['unless: [other-way]', 'unless: [other-wy]', 'flag', 'other-wy', 'other-way'],
    [
      'when: { been: [crisis]',
      'when: { said: [out-nam], been: [crisis]',
      'reply',
      'out-nam',
      'out-name',
    ],
  ])('should be checked in %j as %j', (was, now, kind, name, meant) => {
    const text = edited(was, now);
    expect(findingsOf(text)).toMatchObject([
      {
        line: lineOf(text, name),
        message: expect.stringContaining(`there is no ${kind} '${name}'`),
        remedy: meant ? `Did you mean '${meant}'?` : expect.stringContaining('Add a fact'),
      },
    ]);
  });

  it('should lead from a disposition and a note to the endings that they are true of', () => {
    const text = edited('fits: [printed]', 'fits: [printd]');
    expect(findingsOf(text)).toMatchObject([
      { message: "there is no ending 'printd'", line: lineOf(text, 'printd') },
    ]);
    const note = edited(
      'moves: [justify]\n      coach: "It clears',
      'moves: [justify]\n      fits: [gone]\n      coach: "It clears',
    );
    expect(findingsOf(note)).toMatchObject([{ message: "there is no ending 'gone'" }]);
  });

  it('should lead from a disposition to one ending at least, or none is ever filed', () => {
    const text = ALONE.replaceAll(/fits: .*?\]/g, 'fits: []');
    expect(findingsOf(text).map(({ message }) => message)).toEqual([
      'no disposition is true of any ending, so the wrap-up is never offered',
    ]);
  });
});

describe('the ids of a scenario', () => {
  it.each([
    ['id: v-march', 'id: v-ready', 'line', 'v-ready'],
    ['id: snap-paid-a', 'id: v-ready', 'line', 'v-ready'],
    ['id: glass-him\n', 'id: again-all\n', 'reply', 'again-all'],
    ['id: snap-paid\n', 'id: again-all\n', 'reply', 'again-all'],
    ['id: restart-spooler', 'id: one-page', 'step', 'one-page'],
    ['id: spooler-stuck', 'id: ready-but-nothing', 'knowledge entry', 'ready-but-nothing'],
  ])('should not be used twice: %j for %j', (was, now, kind, id) => {
    const messages = findingsOf(edited(was, now)).map(({ message }) => message);
    expect(messages).toEqual([`the ${kind} id '${id}' is used twice`]);
  });

  it('should not be used twice within the after-call work', () => {
    const text = edited(
      'id: filed-open',
      'id: filed-mended',
      edited('id: note-theirs', 'id: note-fair', ALONE),
    );
    expect(findingsOf(text).map(({ message }) => message)).toEqual([
      "the disposition id 'filed-mended' is used twice",
      "the note id 'note-fair' is used twice",
    ]);
  });

  it('should not name a beat and an ending', () => {
    const text = edited('endings:\n  printed:', 'endings:\n  goodbye:');
    const messages = findingsOf(text).map(({ message }) => message);
    expect(messages).toContain("'goodbye' is a beat and an ending");
  });

  it('should not be the name of something that every object has', () => {
    const text = edited('endings:\n  printed:', 'endings:\n  constructor:');
    expect(
      findingsOf(text)
        .map(({ message }) => message)
        .join(),
    ).toContain("'constructor' cannot be a name in endings");
  });
});
