import type { Cue } from '../../call/cue.ts';
import type { ShownScenario } from '../../scenario/call-words.ts';
import type { Outcome } from '../../scenario/schema.ts';
import { say } from '../../words/say.ts';

/** How a call came to its end, in a sentence. */
export const endWords = (scenario: ShownScenario, log: readonly Cue[], outcome: Outcome): string =>
  outcome === 'agreed' && wasThreatened(log)
    ? say('end.threat')
    : say(`end.${outcome}`, { called: scenario.caller.called, name: scenario.lead.name });

const wasThreatened = (log: readonly Cue[]): boolean =>
  log.some((cue) => cue.cue === 'caller-starts' && cue.threat);
