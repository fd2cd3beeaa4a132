import type { Answer } from '../../team/index.ts';
import { say } from '../../words/say.ts';

type Deed = Answer<'deeds'>['deeds'][number];

/** Somebody of whom there is no name to show: the operator, or who is no longer in the team. */
export const namelessWords = (who: 'operator' | 'left'): string => say(`team-deeds.who.${who}`);

/** What somebody did. What an earlier version wrote down in words of its own is said in those. */
export const didWords = (did: Deed['did']): string =>
  did.kind === 'in-words' ? did.text : say(`team-deeds.did.${did.kind}`);

/** What it was about, beside whom; empty where there is nothing to add. Names are left alone. */
export const aboutWords = (did: Deed['did']): string => {
  if (did.kind === 'invited') {
    const { people: count, role } = did;
    return say('team-deeds.invited-as', { count, role: say(`team.role.${role}`) });
  }
  if (did.kind === 'team-changed') return changeWords(did);
  if ('role' in did) return say(`team.role.${did.role}`);
  if ('challenge' in did) return did.challenge;
  if ('call' in did) return did.call;
  return ('team' in did && did.team) || '';
};

const changeWords = ({
  name,
  showsPseudonyms: shows,
  compares,
  retentionDays: count,
}: Extract<Deed['did'], { kind: 'team-changed' }>): string =>
  [
    name !== undefined && say('team-deeds.named', { team: name }),
    shows !== undefined && say(shows ? 'team-settings.shows' : 'team-settings.hides'),
    compares !== undefined && say(compares ? 'team-settings.compares' : 'team-settings.apart'),
    count !== undefined && say('team-settings.retention', { count }),
  ]
    .filter(Boolean)
    .join(' ');
