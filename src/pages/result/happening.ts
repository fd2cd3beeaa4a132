import type { Cue, CueOf } from '../../call/cue.ts';
import type { Stage } from '../../crisis/stage.ts';
import type { ShownScenario } from '../../scenario/call-words.ts';
import { tenths } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { firstWords } from '../call/spoken.ts';
import { type Deed, interruption, landed } from './deed.ts';
import { endWords } from './end-words.ts';
import { filedWords } from './filed.ts';

/** One entry of the transcript. `at` is virtual time in ms since the phone began to ring. */
export type Happening = { readonly at: number } & (
  | {
      readonly kind: 'caller';
      readonly says: string;
      /** the whole line */
      readonly of: string;
      readonly cut: boolean;
    }
  | {
      readonly kind: 'reply';
      readonly says: string;
      readonly of: string;
      readonly cut: boolean;
      readonly deed: Deed;
    }
  | { readonly kind: 'murmur' | 'silence' | 'note'; readonly says: string; readonly deed: Deed }
  | { readonly kind: 'stage'; readonly stage: Stage }
);

/** Reads the log of a call as a transcript: who said what, and what each act did. */
export const happenings = (scenario: ShownScenario, log: readonly Cue[]): readonly Happening[] => {
  const { called } = scenario.caller;
  const told: Happening[] = [];
  let stage: Stage | undefined;
  let line: CueOf<'caller-starts'> | undefined;
  let saying: CueOf<'trainee-starts'> | undefined;
  let cutIn: CueOf<'interrupted'> | undefined;
  let steps = 0;
  let ending: string | undefined;
  const firstStage = log.find((cue) => cue.cue === 'stage')?.from ?? 'stimulation';
  const now = () => stage ?? firstStage;
  const add = (
    kind: 'murmur' | 'silence' | 'note',
    at: number,
    says: string,
    deed: Omit<Deed, 'stage'>,
  ) => told.push({ at, kind, says, deed: { ...deed, stage: now() } });

  for (const cue of log) {
    switch (cue.cue) {
      case 'stage':
        stage = cue.to;
        told.push({ at: cue.at, kind: 'stage', stage });
        break;
      case 'caller-starts':
        line = cue;
        break;
      case 'caller-stops':
        if (line && cue.said > 0) {
          told.push({
            at: line.at,
            kind: 'caller',
            says: firstWords(line.words, cue.said),
            of: line.says,
            cut: cue.cut,
          });
        }
        break;
      case 'interrupted':
        cutIn = cue;
        break;
      case 'trainee-starts':
        saying = cue;
        break;
      case 'trainee-stops':
        if (saying && cue.cut) {
          const deed = cutIn
            ? interruption(cutIn, called)
            : { verdict: 'neither' as const, stage: now(), what: say('deed.not-through') };
          told.push({
            at: saying.at,
            kind: 'reply',
            says: firstWords(saying.words, cue.said),
            of: saying.says,
            cut: true,
            deed,
          });
        }
        cutIn = undefined;
        break;
      case 'step-done':
        steps += 1;
        break;
      case 'effect':
        if (saying) {
          const deed = landed(scenario, cue, steps > 0);
          told.push({
            at: saying.at,
            kind: 'reply',
            says: saying.says,
            of: saying.says,
            cut: false,
            deed,
          });
        }
        steps = 0;
        break;
      case 'backchannel':
        add('murmur', cue.at, say('call.mm-hm'), {
          verdict: MURMURS[cue.landed],
          what: say(`deed.murmur-${cue.landed}`),
          moves: ['backchannel'],
        });
        break;
      case 'let-finish':
        add('silence', cue.at - cue.pauseMs, say('deed.silence', { time: tenths(cue.pauseMs) }), {
          verdict: 'helped',
          what: say('deed.let-finish', { called }),
        });
        break;
      case 'left-waiting':
        add('note', cue.at, say('deed.waiting'), {
          verdict: 'cost',
          what: say('deed.left-waiting', { called }),
        });
        break;
      case 'breath':
        add('note', cue.at, say('deed.breath'), {
          verdict: cue.missed ? 'cost' : 'helped',
          what: cue.missed ? say('deed.breath-missed', { called }) : say('deed.breath-taken'),
        });
        break;
      case 'promise':
        add('note', cue.at, say(cue.kept ? 'deed.in-time' : 'deed.late'), {
          verdict: cue.kept ? 'helped' : 'cost',
          what: say(cue.kept ? 'deed.promise-kept' : 'deed.promise-broken'),
        });
        break;
      case 'held':
        add('note', cue.at, say('deed.on-hold'), {
          verdict: 'neither',
          what: say('deed.put-on-hold', { called }),
          marked: true,
        });
        break;
      case 'resumed':
        add('note', cue.at, say('deed.back-on-line'), {
          verdict: 'neither',
          what: say('deed.took-back'),
        });
        break;
      case 'rung-off':
        add('note', cue.at, say('deed.rung-off'), {
          verdict: 'neither',
          marked: true,
          what: say('deed.rang-off', { called, number: Math.round(cue.promisedMs / 1000) }),
        });
        break;
      case 'rung-back':
        add('note', cue.at, say('deed.rung-back'), {
          verdict: 'neither',
          what: say('deed.rang-back', { called, number: Math.round(cue.awayMs / 1000) }),
        });
        break;
      case 'handed-over':
        // the words that the trainee was shown, and said in handing over
        add('note', cue.at, say('call.lead-says', { called, name: scenario.lead.name }), {
          verdict: 'neither',
          what: say('deed.handed-to', scenario.lead),
        });
        break;
      case 'ended':
        ending = cue.ending;
        add('note', cue.at, say('deed.the-end'), {
          verdict: 'neither',
          what: endWords(scenario, log, cue.outcome),
        });
        break;
      case 'filed':
        for (const { says, ...deed } of filedWords(scenario, cue.work, ending))
          add('note', cue.at, says, deed);
        break;
    }
  }
  return told.sort((a, b) => a.at - b.at);
};

/** What it was to murmur, by how it landed. */
const MURMURS = { heard: 'helped', 'too-soon': 'neither', irritating: 'cost' } as const;
