import type { Temperament } from '../../crisis/index.ts';
import type { Beat, Scenario } from '../../scenario/index.ts';
import { feeling, lead, line, reply, temptations } from './plain-replies.ts';

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

/** What has to be done, one after the other, before the fault is mended; two minutes or so of work. */
const STEPS = [
  'look',
  'open',
  'list',
  'pick',
  'press',
  'wait',
  'send',
  'check',
  'print',
  'shut',
] as const;

/** A beat for each step of the work. */
const work = (): Record<string, Beat> =>
  Object.fromEntries(
    STEPS.map((step, n) => [
      step,
      {
        stage: ['stabilization'],
        says: [
          line(`${step}-1`, 'All right, I am in front of it now.'),
          line(`${step}-2`, 'It shows me a window, and there is something written in it.'),
        ],
        replies: [
          reply(step, ['solve-step', 'confirm'], {
            step,
            sets: [`done-${step}`],
            ...(n + 1 < STEPS.length ? { to: STEPS[n + 1] } : {}),
          }),
          ...temptations(step, STEPS[(n + 2) % STEPS.length] as string),
        ],
      } satisfies Beat,
    ]),
  );

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
      steps: STEPS.map((id) => ({ id, text: `${id}.` })),
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
    // back to where the work was left
    stabilization: [
      ...STEPS.slice(1)
        .map((step, n) => ({ when: { flags: [`done-${STEPS[n]}`] }, go: step }))
        .reverse(),
      { go: STEPS[0] },
    ],
    'post-crisis': 'close',
  },
  beats: {
    hear: {
      stage: ['stimulation', 'escalation', 'de-escalation'],
      replies: [feeling(1), ...temptations('hear', STEPS[0])],
    },
    'lead-1': {
      stage: ['stimulation', 'escalation', 'de-escalation'],
      replies: [lead(1), ...temptations('lead-1', STEPS[0]), reply('reflect-1', ['reflect'])],
    },
    again: {
      stage: ['escalation', 'de-escalation'],
      says: [line('again-1', 'And now it is starting all over again, you hear.')],
      replies: [feeling(2), ...temptations('again', STEPS[0])],
    },
    'lead-2': {
      stage: ['escalation', 'de-escalation'],
      replies: [lead(2), ...temptations('lead-2', STEPS[0]), reply('reflect-2', ['reflect'])],
    },
    outburst: {
      stage: ['crisis'],
      says: [
        line('out-1', 'No. No, no, no.'),
        line('out-2', 'Nobody. Nobody listens, ever.'),
        line('out-3', 'It is always the same with you people.', { abuse: true }),
      ],
      replies: [reply('quiet-1', ['ask-open']), ...temptations('outburst', STEPS[0])],
    },
    cool: { stage: ['de-escalation'], replies: [feeling(3), ...temptations('cool', STEPS[0])] },
    'lead-3': {
      stage: ['de-escalation'],
      replies: [lead(3), ...temptations('lead-3', STEPS[0]), reply('reflect-3', ['reflect'])],
    },
    ...work(),
    close: {
      stage: ['post-crisis'],
      replies: [
        reply('bye', ['close', 'manners'], { to: 'done' }),
        ...temptations('close', STEPS[0]),
      ],
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
