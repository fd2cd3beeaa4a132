import type { Scenario } from '../scenario/scenario.ts';

type Pronoun = Scenario['caller']['pronoun'];

const OBJECT: Readonly<Record<Pronoun, string>> = { she: 'her', he: 'him', they: 'them' };
const SUBJECT_IS: Readonly<Record<Pronoun, string>> = {
  she: 'She is',
  he: 'He is',
  they: 'They are',
};

const SUBJECT_SHORT: Readonly<Record<Pronoun, string>> = {
  she: 'She’s',
  he: 'He’s',
  they: 'They’re',
};

/** The scene's own words about a call, for this caller. */
export interface Words {
  readonly speaking: string;
  readonly speakingHint: string;
  readonly speakingShort: string;
  readonly talkedOver: string;
  readonly talkedOverHint: string;
  readonly silence: string;
  readonly silenceHint: string;
  readonly saying: string;
  readonly sayingOver: string;
  readonly ringing: string;
  readonly ringingHint: string;
  readonly held: string;
  readonly heldHint: string;
  readonly ended: string;
  readonly paused: string;
  readonly stillSaying: string;
  readonly breathing: string;
  readonly microphoneOff: string;
  readonly microphoneOffHint: string;
  readonly talksOver: string;
  readonly saidOver: string;
  readonly saidOverWhole: string;
  readonly answer: string;
  readonly resume: string;
  readonly rungOff: string;
  readonly ringBack: string;
  readonly letGoOn: string;
}

/** Words that do not depend on who is calling. */
export const FIXED = {
  murmur: '“mm-hm”',
  breathe: 'breathe',
  staySilent: 'Stay silent',
  letRing: 'Let it ring',
  onHold: 'On hold',
  rungOff: 'Rung off',
  cutIn: 'you cut in',
  heard: 'heard so far',
  startsOver: 'starts over',
  silent: 's of silence',
  ringingFor: 'ringing',
  holdingFor: 'on hold',
  awayFor: 'off the line',
  promised: (ms: number) => `You promised to ring back within ${Math.round(ms / 1000)} s.`,
  incoming: 'Incoming call',
  youSpeak: 'you speak',
} as const;

/** What the scene says of this caller. */
export const wordsFor = ({ called, pronoun }: Scenario['caller']): Words => {
  const her = OBJECT[pronoun];
  const sheIs = SUBJECT_IS[pronoun];
  return {
    speaking: `${called} is speaking`,
    speakingHint: `A reply now talks over ${her}.`,
    speakingShort: `${SUBJECT_SHORT[pronoun]} speaking. A reply talks over ${her}.`,
    talkedOver: `You talked over ${called}`,
    talkedOverHint: `${sheIs} saying that part again.`,
    silence: 'Silence',
    silenceHint: 'Speak, or let it rest.',
    saying: 'You are speaking',
    sayingOver: `You are talking over ${called}`,
    ringing: 'The phone is ringing',
    ringingHint: `${called} is waiting.`,
    held: `${called} is on hold`,
    heldHint: `${sheIs} hearing music.`,
    ended: 'The call is over',
    paused: 'The call stands still',
    stillSaying: 'You are still speaking',
    breathing: 'You take a breath',
    microphoneOff: 'Your microphone is off',
    microphoneOffHint: `${called} cannot hear you.`,
    talksOver: `talks over ${her}`,
    saidOver: `you said this over ${her}, and lost the rest`,
    saidOverWhole: `you said this over ${her}`,
    answer: 'Answer the call',
    resume: `Take ${called} off hold`,
    rungOff: `${called} has rung off`,
    ringBack: `Ring ${called} back`,
    letGoOn: `Let ${her} go on`,
  };
};
