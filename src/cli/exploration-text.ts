import { LONGEST_CALL_MS } from '../call/index.ts';
import type { BadPath, BeatTally, Exploration, Kind, PlayerTally } from '../explore/index.ts';
import { type Edge, edgesOf, type Path, type Scenario } from '../scenario/index.ts';
import { histogram } from './histogram.ts';
import { minutes } from './output.ts';

/** An exploration as a trainer reads it in a minute. `lineOf` gives the line of the file for a place in it. */
export const explorationText = (
  scenario: Scenario,
  found: Exploration,
  lineOf: (path: Path) => number,
): string =>
  [
    `${scenario.title}: ${found.plays} plays, seed ${found.seed}`,
    ['Reached', ...reachedText(scenario, found, lineOf)].join('\n'),
    [
      `${'Who plays'.padEnd(20)}plays  score 0–100               time on the line 0–${LONGEST_CALL_MS / 60_000} min`,
      ...found.players.map(playerText),
    ].join('\n'),
    [
      'What each reply leads to, tried at several moments of its beat, the listener going on',
      ...found.beats.map((beat) => beatText(beat, lineOf)),
    ].join('\n'),
    ['A short way to each critical fail', ...found.badPaths.map(badPathText)].join('\n'),
    lawsText(found),
    faultsText(found, lineOf),
  ].join('\n\n');

const NAMES: Readonly<Record<Kind, string>> = {
  beat: 'beats',
  reply: 'replies',
  snap: 'snap answers',
  edge: 'ways',
  line: 'lines',
  ending: 'endings',
  disposition: 'dispositions',
  note: 'ticket notes',
  sentence: 'sentences of the message',
};

const reachedText = (
  scenario: Scenario,
  { reached }: Exploration,
  lineOf: (path: Path) => number,
): string[] => {
  const edges = new Map(edgesOf(scenario).map((edge) => [edge.id, edge]));
  const counts = (Object.keys(NAMES) as Kind[]).flatMap((kind) => {
    const all = reached.filter((one) => one.kind === kind);
    if (all.length === 0) return [];
    return `${all.filter(({ plays }) => plays > 0).length} of ${all.length} ${NAMES[kind]}`;
  });
  const missing = reached.filter(({ plays }) => plays === 0);
  const lines = missing.filter(({ kind }) => kind === 'line');
  return [
    `  ${counts.join(', ')}`,
    ...missing
      .filter(({ kind }) => kind !== 'line')
      .map(({ kind, id, path }) => {
        const edge = kind === 'edge' ? edges.get(id) : undefined;
        return `  not: line ${lineOf(path)}, ${edge ? edgeText(edge) : `${kind} ‘${id}’`}`;
      }),
    ...(lines.length > 0
      ? [`  never said: ${lines.map(({ id, path }) => `${id} (line ${lineOf(path)})`).join(', ')}`]
      : []),
  ];
};

/** An edge in words. */
const edgeText = ({ kind, from, to, reply, stage, line }: Edge): string => {
  const where = to === undefined ? '' : `, to ‘${to}’`;
  switch (kind) {
    case 'reply':
      return `‘${reply}’ taken in ‘${from}’${where}`;
    case 'refused':
      return `‘${reply}’ refused in ‘${from}’${where}`;
    case 'silence':
      return `silence in ‘${from}’${where}`;
    case 'late':
      return `a late word in ‘${from}’${where}`;
    case 'interrupted':
      return `an interruption in ‘${from}’${where}`;
    case 'landing':
      return `landing in ${stage}${where}`;
    case 'opens':
      return `the floor open after ‘${line}’${where}`;
  }
};

const range = (least: string, most: string): string =>
  least === most ? least : `${least}–${most}`;

const playerText = ({ player, plays, score, callMs, outcomes, fault }: PlayerTally): string => {
  const ends = Object.entries(outcomes)
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, n]) => `${outcome}${n === plays ? '' : ` ${n}`}`);
  return [
    `${fault === undefined ? ' ' : '!'} ${player.padEnd(18)}${String(plays).padStart(5)} `,
    `${histogram(score)} ${score.mean.toFixed(0).padStart(3)}`,
    `(${range(String(score.least), String(score.most))})`.padEnd(9),
    `${histogram(callMs)} ${minutes(callMs.mean).padStart(5)}`,
    ends.join(', '),
  ].join(' ');
};

const beatText = (
  { beat, moments, replies }: BeatTally,
  lineOf: (path: Path) => number,
): string => {
  const head = `  ${beat} (line ${lineOf(['beats', beat])})`;
  if (moments === 0) return `${head}: no play came to it with the floor open`;
  const rows = [...replies]
    .sort((a, b) => b.score - a.score || a.toEndMs - b.toEndMs)
    .map(({ reply, trials, score, toEndMs, stages, neverBetterThan }) => {
      if (trials === 0) return `    ${reply.padEnd(20)} could not be said at these moments`;
      const stage = Object.entries(stages).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
      const never =
        neverBetterThan.length === replies.length - 1 ? 'never better than any other' : '';
      return `    ${reply.padEnd(20)} score ${score.toFixed(0).padStart(3)}, ${minutes(toEndMs).padStart(5)} to the end, then ${stage.padEnd(14)} ${never}`.trimEnd();
    });
  const tried = replies.filter(({ trials }) => trials > 0);
  const same =
    tried.length > 1 &&
    tried.every(({ score, toEndMs }) => score === tried[0]?.score && toEndMs === tried[0]?.toEndMs);
  return [
    `${head}, ${moments} ${moments === 1 ? 'moment' : 'moments'}${same ? ': it makes no difference what is said' : ''}`,
    ...rows,
  ].join('\n');
};

const badPathText = ({ fail, at, seed, acts, afterCall }: BadPath): string => {
  const steps = acts.map(
    ([done, act, reply]) => `${minutes(done)} ${reply === undefined ? act : `‘${reply}’`}`,
  );
  const { note, message = [] } = afterCall ?? {};
  for (const id of [...(note === undefined ? [] : [note]), ...message])
    steps.push(`writes ‘${id}’ after the call`);
  return `  ${fail.padEnd(19)} at ${minutes(at)} with seed ${seed}: ${steps.join(', ') || 'nothing is done'}`;
};

const lawsText = ({ laws }: Exploration): string => {
  const comparisons = laws.reduce((sum, law) => sum + law.comparisons, 0);
  const untested = laws.filter((law) => law.comparisons === 0).map(({ number }) => number);
  const broken = laws.filter(({ breaches }) => breaches.length > 0).map(({ number }) => number);
  const notes = [
    ...(broken.length > 0 ? [`broken: ${broken.join(', ')}`] : []),
    ...(untested.length > 0 ? [`not tested by this call: ${untested.join(', ')}`] : []),
  ];
  return `Laws: ${laws.length - broken.length - untested.length} of ${laws.length} hold, ${comparisons} comparisons${notes.map((note) => `; ${note}`).join('')}`;
};

const faultsText = ({ faults }: Exploration, lineOf: (path: Path) => number): string =>
  faults.length === 0
    ? 'Nothing to mend.'
    : [
        'To mend',
        ...faults.map(({ what, path }) => `  ${path ? `line ${lineOf(path)}: ` : ''}${what}`),
      ].join('\n');
