import { describe, expect, it } from 'vitest';
import { playCall, playerNamed, readPlan, tryPlay } from '../../src/explore/index.ts';
import { refusedInWords } from '../../src/words/refused-in-words.ts';
import { boardReport } from '../board-report.ts';
import { worded } from '../worded.ts';

const call = boardReport();

const planOf = (text: string) => {
  const reading = readPlan(text, 'x.plan.yaml', call);
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings, undefined, 2));
  return reading;
};

/** What the first play of a plan missed: where, and what was expected. */
const missesOf = (text: string): string[] => {
  const { plan, lineOf } = planOf(text);
  const [play] = plan.plays;
  if (!play) throw new Error('no play');
  return tryPlay(call, play, ['plays', 0]).flatMap(({ misses }) =>
    misses.map(
      ({ path, expected, seen }) =>
        `${lineOf(path)}: ${expected} | ${typeof seen === 'string' ? seen : refusedInWords(seen)}`,
    ),
  );
};

const acts = (...steps: string[]): string =>
  ['plays:', '  - name: a play', '    acts:', ...steps.map((step) => `      - ${step}`)].join('\n');

describe('readPlan', () => {
  const findingsOf = (text: string): string[] => {
    const reading = readPlan(text, 'x.plan.yaml', call);
    return 'findings' in reading
      ? reading.findings
          .map(worded)
          .map((f) => `${f.line}, ${f.excerpt.slice(f.column - 1)}: ${f.message} / ${f.remedy}`)
      : [];
  };

  it.each([
    [
      '{ reply: pick-aks }',
      'pick-aks',
      "the call has no reply 'pick-aks' / Did you mean 'pick-ask'?",
    ],
    [
      '{ see: { beat: pickup } }',
      'pickup',
      "the call has no beat 'pickup' / Did you mean 'pick-up'?",
    ],
    ['{ see: { says: [v-persn] } }', 'v-persn', "Did you mean 'v-person'?"],
    ['{ see: { tells: page } }', 'page', "Did you mean 'pages'?"],
    ['{ never: { step: one-pag } }', 'one-pag', "Did you mean 'one-page'?"],
    ['{ see: { ending: printd } }', 'printd', "Did you mean 'printed'?"],
    [
      '{ when: { beat: nowhere-at-all } }',
      'nowhere-at-all',
      'Name a beat of board-report: pick-up, ',
    ],
    ['{ do: anwer }', 'anwer', "Did you mean 'answer'?"],
    [
      '{ se: { taken: true } }',
      'se: ',
      "'se' is not a field of plays › 1. › acts › 1. / Did you mean 'see'?",
    ],
    ['{ see: { stage: crises } }', 'crises', "Did you mean 'crisis'?"],
    ['{ at: soon }', 'soon', 'a time is a number and a unit'],
    ['{ at: 1s, after: 1s }', '{ at', '`at` is a time of its own'],
    ['{ do: answer, reply: pick-ask }', '{ do', 'a step does one thing'],
  ])('should say what is wrong with %s, and where', (step, where, what) => {
    const [first, ...more] = findingsOf(`${acts(step)}\n    ends: { critical: [] }`);
    expect(first).toContain(`4, ${where}`);
    expect(first).toContain(what);
    expect(more).toEqual([]);
  });

  it('should ask for something that is expected', () => {
    expect(findingsOf(acts('{ do: answer }'))).toEqual([
      expect.stringMatching(/^2, name: a play: the play expects nothing/),
    ]);
  });

  it('should name the player that was meant', () => {
    const text = 'plays:\n  - { name: x, player: listner, ends: { critical: [] } }';
    expect(findingsOf(text)).toEqual([
      expect.stringMatching(
        /^2, listner.*: there is no player 'listner' \/ Did you mean 'listener'\?$/,
      ),
    ]);
  });

  it.each(['', '[]', 'plays: []', 'plays: {', '\u0000', 'plays: &a [*a]', '- - - -'])(
    'should give findings for %j and not throw',
    (text) => {
      expect(findingsOf(text).length).toBeGreaterThan(0);
    },
  );
});

describe('tryPlay', () => {
  it('should play as the player would who takes all of the call', () => {
    const { plan } = planOf(
      'plays:\n  - { name: x, player: random, seed: 7, ends: { critical: [] } }',
    );
    const [play] = plan.plays;
    const random = playerNamed('random');
    if (!play || !random) throw new Error('no play');
    expect(tryPlay(call, play, [])[0]?.result.run.acts).toEqual(
      playCall(call, random, 7).record().acts,
    );
  });

  it('should play each seed', () => {
    const { plan } = planOf(
      'plays:\n  - { name: x, player: silent, seeds: [1, 2], ends: { outcome: hung-up } }',
    );
    const [play] = plan.plays;
    if (!play) throw new Error('no play');
    expect(tryPlay(call, play, []).map(({ seed, misses }) => [seed, misses.length])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('should do an act at its time, to the millisecond', () => {
    const { plan } = planOf(acts('{ do: answer, at: 1.753s, see: { beat: pick-up } }'));
    const [play] = plan.plays;
    if (!play) throw new Error('no play');
    expect(tryPlay(call, play, [])[0]?.result.run.acts).toEqual([[1753, 'answer']]);
  });

  it('should murmur while the caller speaks, as long as the acts last', () => {
    const { plan } = planOf(
      `${acts('{ do: answer, see: { beat: pick-up } }', '{ reply: still-have }')}\n    murmurs: 3s`,
    );
    const [play] = plan.plays;
    if (!play) throw new Error('no play');
    const [verdict] = tryPlay(call, play, []);
    const kinds = verdict?.result.run.acts.map(([, act]) => act) ?? [];
    expect(kinds.filter((kind) => kind === 'backchannel').length).toBeGreaterThan(1);
    expect(kinds.at(-1)).toBe('reply');
  });

  it.each([
    ['see: { says: v-four }', '5: the caller to say ‘v-four’ | '],
    ['see: { tells: four-tries }', '5: the caller to tell ‘four-tries’ | '],
    ['see: { stage: crisis }', '5: stage crisis | '],
    ['see: { beat: relapse }', '5: the call at ‘relapse’ | '],
    ['see: { step: open-queue }', '5: the step ‘open-queue’ to be done | '],
    ['see: { refused: true }', '5: the caller to refuse | '],
    ['see: { interrupts: true }', '5: an interruption | '],
    ['see: { promise: kept }', '5: a promise kept | '],
    ['see: { heard-at-least: 99 }', '5: heard at least 99 | '],
    ['see: { arousal-at-most: 2 }', '5: arousal at most 2 | '],
    ['see: { ending: printed }', '5: the ending ‘printed’ | '],
    ['never: { says: pick-ask-a }', '5: not the caller to say ‘pick-ask-a’ | '],
    ['never: { taken: true }', '5: not the caller to go along | '],
  ])('should miss what was not so between two acts: %s', (expectation, said) => {
    const misses = missesOf(
      acts(
        '{ do: answer, see: { says: v-person }, never: { says: pick-ask-a } }',
        `{ reply: pick-ask, ${expectation} }`,
        '{ do: end, when: { says: pick-ask-a }, after: 1s }',
      ),
    );
    expect(misses).toHaveLength(1);
    expect(misses[0]).toContain(said);
    expect(misses[0]).toContain('‘pick-ask’ taken; said pick-ask-a');
  });

  it('should file what it is told to, and say where that cannot be done', () => {
    const misses = (player: string, files: string, ends: string): string[] =>
      missesOf(
        `plays:\n  - { name: x, player: ${player}, files: { ${files} }, ends: { ${ends} } }`,
      );
    expect(
      misses('listener', 'disposition: filed-mended, note: note-fair', 'critical: []'),
    ).toEqual([]);
    expect(misses('listener', 'note: note-shouts', 'critical: [disparage]')).toEqual([]);
    expect(misses('idle', 'note: note-fair', 'outcome: unanswered')).toEqual([
      expect.stringMatching(
        /^2: the work after the call to be done so \| this end of the call leaves no work/,
      ),
    ]);
  });

  it('should stop where a reply does not lie on the desk, and say what does', () => {
    expect(
      missesOf(
        acts(
          '{ do: answer, see: { beat: pick-up } }',
          '{ reply: out-name, when: { floor: open } }',
          '{ reply: pick-ask, see: { taken: true } }',
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^5: reply ‘out-name’.*did not lie on the desk \(there lay pick-/),
    ]);
  });

  it.each([
    ['{ reply: pick-ask, when: { beat: relapse }, within: 2s }', 'its moment did not come'],
    ['{ do: answer, when: { silence: 1s } }', 'the phone had been answered already'],
    ['{ do: backchannel, at: 1s }', 'that time was over already'],
    ['{ do: backchannel, at: 599s }', 'the call was over'],
  ])('should say why it could not go on: %s', (step, why) => {
    const misses = missesOf(acts('{ do: answer, see: { beat: pick-up } }', step));
    expect(misses).toHaveLength(1);
    expect(misses[0]).toContain(why);
  });

  it.each([
    ['outcome: resolved', 'the outcome resolved | hung-up'],
    ['score-at-least: 90', 'a score of at least 90 | '],
    ['score-at-most: 3', 'a score of at most 3 | '],
    ['critical: [insult]', 'insult | hung-up-on'],
    ['lasts-at-least: 600s', 'at least 600 s on the line | '],
    ['lasts-at-most: 2s', 'at most 2 s on the line | '],
    ['ending: printed', 'the ending ‘printed’ | '],
    ['stage: post-crisis', 'stage post-crisis | '],
  ])('should miss what is not true of the whole call: %s', (end, said) => {
    const misses = missesOf(`plays:\n  - { name: x, player: silent, ends: { ${end} } }`);
    expect(misses).toHaveLength(1);
    expect(misses[0]).toContain(said);
  });
});
