import { draw } from '../../call/index.ts';
import type { Temperament } from '../../crisis/index.ts';
import type { Line, Reply, Scenario } from '../../scenario/index.ts';

/** What makes one caller differ from another, where laws are concerned. */
export interface CallerTraits {
  readonly temperament: Temperament;
  /** percent */
  readonly arousal: number;
  /** percent */
  readonly grievance: number;
  /** length of the story, in lines of about five seconds */
  readonly lines: number;
}

const SAYINGS = [
  'I have been at this since before lunch and it still does nothing.',
  'And every time I ring, somebody tells me it looks fine from there.',
  'It does not look fine from here, it looks like an empty tray.',
  'There are six people waiting for those pages in the next room.',
  'I said on Monday that this would happen, I wrote it down.',
] as const;

const line = (id: string, says: string, more: Partial<Line> = {}): Line => ({ id, says, ...more });
const reply = (id: string, moves: Reply['moves'], more: Partial<Reply> = {}): Reply => ({
  id,
  says: 'That is one thing a technician could say at this point of the call.',
  moves,
  answer: [line(`${id}-a`, 'Yes. All right.')],
  coach: 'It did what such a reply does here.',
  ...more,
});

/** The replies that every beat of the plain call has beside its own. */
const temptations = (beat: string): Reply[] => [
  reply(`${beat}-fix`, ['solve-step'], {
    step: 'look',
    refused: [line(`${beat}-fix-r`, 'No, you are not listening to what I am telling you.')],
  }),
  reply(`${beat}-calm`, ['calm-down'], {
    answer: [line(`${beat}-calm-a`, 'Do not tell me to calm down, just do not.')],
  }),
  reply(`${beat}-limit`, ['set-boundary', 'offer-choice'], {
    answer: [line(`${beat}-limit-a`, 'Fine. Have it your way, then.')],
  }),
];

const feeling = (n: number): Reply =>
  reply(`feel-${n}`, ['name-feeling'], { uses: ['fault'], to: `lead-${n}` });
const lead = (n: number): Reply => reply(`lead-${n}`, ['redirect']);

/** A plain call about a plain fault, told by a caller with these traits: what the laws are tried on beside real scenarios. */
export const callOf = (name: string, traits: CallerTraits): Scenario => ({
  format: 1,
  id: 'any-caller',
  hash: name,
  title: 'Any caller',
  summary: 'A plain call.',
  caller: {
    name: 'A caller',
    called: 'the caller',
    pronoun: 'they',
    role: 'anybody',
    department: 'anywhere',
    face: 'ines',
    voice: { pitch: 180 },
    temperament: traits.temperament,
    arousal: traits.arousal,
    grievance: traits.grievance,
    story: 'None.',
  },
  lead: { name: 'The lead', note: 'is free' },
  ticket: {
    number: '1',
    subject: 'A fault',
    fields: [{ label: 'Device', value: 'one' }],
    earlier: [],
  },
  knowledge: [
    {
      id: 'fix',
      title: 'The fix',
      steps: [
        { id: 'look', text: 'Look.' },
        { id: 'press', text: 'Press.' },
      ],
    },
  ],
  fix: 'fix',
  facts: { fault: 'what is wrong' },
  opening: 'hear',
  vent: Array.from({ length: traits.lines }, (_, n) => ({
    ...line(`v${n}`, SAYINGS[n % SAYINGS.length] as string),
    ...(n % 4 === 2 ? { pause: 1900 } : {}),
    ...(n === 0 ? { tells: ['fault'] } : {}),
    ...(n === 1 ? { abuse: true } : {}),
  })),
  reactions: {
    interrupted: [line('r-i', 'No. Let me finish what I was saying.')],
    'too-early': [
      line('r-e', 'That is not what I am talking about at all.'),
      line('r-e2', 'You are ahead of me, and nobody has heard me yet.'),
    ],
    'left-waiting': [line('r-w', 'Hello? Is anybody there?')],
    'put-on-hold': [line('r-h', 'You put me on hold in the middle of that.')],
    resumed: [line('r-r', 'There you are.')],
    offended: [
      line('r-o', 'I beg your pardon?'),
      line('r-o2', 'Who do you think you are talking to?'),
    ],
  },
  snaps: [
    {
      id: 'snap',
      says: 'Oh, for once in your life, just listen.',
      moves: ['insult'],
      coach: 'It hurt, and helped nobody.',
    },
  ],
  landing: {
    escalation: 'again',
    crisis: 'outburst',
    'de-escalation': 'cool',
    stabilization: [{ when: { flags: ['looked'] }, go: 'press' }, { go: 'look' }],
    'post-crisis': 'close',
  },
  beats: {
    hear: {
      stage: ['stimulation', 'escalation', 'de-escalation'],
      replies: [feeling(1), ...temptations('hear')],
    },
    'lead-1': {
      stage: ['stimulation', 'escalation', 'de-escalation'],
      replies: [lead(1), ...temptations('lead-1'), reply('reflect-1', ['reflect'])],
    },
    again: {
      stage: ['escalation', 'de-escalation'],
      says: [line('again-1', 'And now it is starting all over again, you hear.')],
      replies: [feeling(2), ...temptations('again')],
    },
    'lead-2': {
      stage: ['escalation', 'de-escalation'],
      replies: [lead(2), ...temptations('lead-2'), reply('reflect-2', ['reflect'])],
    },
    outburst: {
      stage: ['crisis'],
      says: [
        line('out-1', 'No. No, no, no.'),
        line('out-2', 'Nobody. Nobody listens, ever.'),
        line('out-3', 'It is always the same with you people.', { abuse: true }),
      ],
      replies: [reply('quiet-1', ['ask-open']), ...temptations('outburst')],
    },
    cool: { stage: ['de-escalation'], replies: [feeling(3), ...temptations('cool')] },
    'lead-3': {
      stage: ['de-escalation'],
      replies: [lead(3), ...temptations('lead-3'), reply('reflect-3', ['reflect'])],
    },
    look: {
      stage: ['stabilization'],
      replies: [
        reply('look', ['solve-step', 'confirm'], { step: 'look', sets: ['looked'], to: 'press' }),
        ...temptations('look'),
      ],
    },
    press: {
      stage: ['stabilization'],
      replies: [
        reply('press', ['solve-step', 'confirm'], { step: 'press' }),
        ...temptations('press'),
      ],
    },
    close: {
      stage: ['post-crisis'],
      replies: [reply('bye', ['close', 'manners'], { to: 'done' }), ...temptations('close')],
    },
  },
  endings: {
    done: { outcome: 'resolved', title: 'Done' },
    left: { outcome: 'hung-up', title: 'The caller left' },
    over: { outcome: 'handed-over', title: 'The lead took over' },
    cut: { outcome: 'cut-off', title: 'Cut off' },
    rang: { outcome: 'unanswered', title: 'It rang' },
  },
});

/** The `n`th random caller: the plain traits × 0.8–1.25, a story of about 30 to 130 s. */
export const randomCaller = (n: number): Scenario => {
  const by = (what: string): number => 0.8 + 0.45 * draw(n, what);
  return callOf(`any-${n}`, {
    temperament: 'reactive',
    arousal: 34 * by('arousal'),
    grievance: 42 * by('grievance'),
    lines: 6 + Math.floor(20 * draw(n, 'lines')),
  });
};

/** The same scenario with another caller in it; traits in percent. */
export const withCaller = (
  scenario: Scenario,
  traits: Partial<Pick<CallerTraits, 'temperament' | 'arousal' | 'grievance'>>,
): Scenario => ({
  ...scenario,
  caller: { ...scenario.caller, ...traits },
});
