import type { Cue, CueOf } from '../../call/index.ts';
import { adviceFor, lost, lostBy, lostOver, won, wonBy } from '../evidence.ts';
import { betterReply, cuesOf, fitsWith, type Ledger, makes, stageAt } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** A stretch of the caller's talk that wants a sign of life, in ms. */
const STRETCH_MS = 15_000;

/** Murmurs that are well spaced, a summary that fits, and not asking for what was told. */
export const activeListening = (ledger: Ledger): Evidence[] => [
  ...stretches(ledger.log),
  ...cuesOf(ledger.log, 'backchannel')
    .filter(({ landed }) => landed === 'irritating')
    .map((cue) =>
      lost(
        cue,
        'mm-hm',
        'listening',
        { says: 'found.murmurs-hurry' },
        { says: 'better.fewer-murmurs' },
      ),
    ),
  ...ledger.interruptions.map((interruption) => lostOver(interruption, 'listening', 2)),
  ...ledger.decisions.flatMap((decision) => {
    const { chosen, stage, offered, taken } = decision;
    if (makes(chosen, ['make-repeat']))
      return [
        lostBy(
          decision,
          'listening',
          betterReply(offered, ['reflect', 'name-feeling', 'ask-open'], stage),
          { says: 'better.use-what-was-told' },
          2,
        ),
      ];
    // who is out of control is listened to, and not pushed
    if (stage === 'crisis' && !taken)
      return [lostBy(decision, 'listening', undefined, adviceFor(chosen, stage))];
    if (fitsWith(chosen, ['reflect', 'ask-open'], stage)) return [wonBy(decision, 'listening')];
    return makes(chosen, ['ask-open', 'reflect']) ? [] : resisted(decision);
  }),
];

const resisted = (decision: Ledger['decisions'][number]): Evidence[] => {
  const { offered, stage } = decision;
  const better = betterReply(offered, ['reflect'], stage);
  return better &&
    !fitsWith(
      decision.chosen,
      ['name-feeling', 'redirect', 'offer-choice', 'confirm', 'separate-problem'],
      stage,
    )
    ? [lostBy(decision, 'listening', better, { says: 'better.say-back' })]
    : [];
};

/** One opportunity for each stretch of the caller's talk: was there a murmur in it? */
const stretches = (log: readonly Cue[]): Evidence[] => {
  const found: Evidence[] = [];
  let heardMs = 0;
  let murmured: CueOf<'backchannel'> | undefined;
  for (const cue of log) {
    if (cue.cue === 'backchannel' && cue.landed === 'heard') murmured ??= cue;
    if (cue.cue === 'trainee-starts') [heardMs, murmured] = [0, undefined];
    if (cue.cue !== 'caller-starts') continue;
    heardMs += cue.durationMs;
    if (heardMs < STRETCH_MS) continue;
    found.push(
      murmured
        ? won(murmured, 'mm-hm', 'listening', { says: 'found.murmur' })
        : lost(
            { at: cue.at, stage: stageAt(log, cue.at) },
            'silence',
            'listening',
            { says: 'found.no-murmur' },
            { says: 'better.murmur' },
          ),
    );
    [heardMs, murmured] = [0, undefined];
  }
  return found;
};
