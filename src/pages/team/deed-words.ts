import { say } from '../../words/say.ts';
import { ROLES } from './role-choice.tsx';

/** What the server writes down, and the message that says it. */
const DEEDS = {
  'founded the team': 'team-deeds.founded',
  'changed the team': 'team-deeds.changed-team',
  'changed a role': 'team-deeds.changed-role',
  'changed a pseudonym': 'team-deeds.changed-pseudonym',
  'took out of the team': 'team-deeds.took-out',
  invited: 'team-deeds.invited',
  'made an invitation for a new lead': 'team-deeds.invited-lead',
  'revoked an invitation': 'team-deeds.revoked',
  'started a challenge': 'team-deeds.started',
  'changed a challenge': 'team-deeds.changed-challenge',
  'shared a challenge': 'team-deeds.shared',
  'took a challenge on': 'team-deeds.took-on',
  'set a call aside': 'team-deeds.set-aside',
  'let a call count again': 'team-deeds.let-count',
  'signed in': 'team-deeds.signed-in',
  'signed out everywhere': 'team-deeds.signed-out',
} as const;

const isTold = (deed: string): deed is keyof typeof DEEDS => Object.hasOwn(DEEDS, deed);

/** What somebody did. A newer server may write down what this page does not know yet; then its own words. */
export const deedWords = (deed: string): string => (isTold(deed) ? say(DEEDS[deed]) : deed);

const roleWords = (role: string): string => {
  const known = ROLES.find((one) => one === role);
  return known ? say(`team.role.${known}`) : role;
};

/** Whom or what it was about; names are left alone. */
export const aboutWords = (deed: string, about: string): string => {
  if (deed === 'changed a role' || deed === 'took out of the team')
    return about.replace(/\w+$/, roleWords);
  if (deed === 'changed the team') return about.split(BETWEEN).map(changeWords).join(' ');
  const [, count, role] = (deed === 'invited' && /^(\d+) as (\w+)$/.exec(about)) || [];
  if (count === undefined || role === undefined) return about;
  return say('team-deeds.invited-as', { count: Number(count), role: roleWords(role) });
};

/** `name: Late desk, compares: false`; a name stands first, and may have a comma in it. */
const BETWEEN = /, (?=(?:showsPseudonyms|compares): (?:true|false)|retentionDays: \d)/;

const changeWords = (change: string): string => {
  const [, what = '', to = ''] = /^(\w+): (.*)$/.exec(change) ?? [];
  if (what === 'name') return say('team-deeds.named', { team: to });
  if (what === 'showsPseudonyms')
    return say(to === 'true' ? 'team-settings.shows' : 'team-settings.hides');
  if (what === 'compares')
    return say(to === 'true' ? 'team-settings.compares' : 'team-settings.apart');
  if (what === 'retentionDays') return say('team-settings.retention', { count: Number(to) });
  return change;
};
