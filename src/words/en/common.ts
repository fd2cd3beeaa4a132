/** The language itself, what every page has, and the names of the trade. */
export const common = {
  'language.tag': 'en',
  'language.direction': 'ltr',

  'common.back-to-desk': 'Back to the desk',
  'common.one-moment': 'One moment.',
  'common.try-again': 'Try again',
  'common.go-on': 'Go on',
  'common.you': 'You',
  'common.page-title': '{title} · Hold the Line',
  'common.broke': 'Something broke on our side.',
  'common.broke-words':
    'The call cannot go on from here. It is not your doing, and your best runs are safe.',
  'common.nothing-yet': 'There is no call to look back on yet.',
  'common.nothing-yet-words': 'Take one, and you will find here what happened on it and why.',
  'common.unreachable': 'The desk cannot be reached.',
  'common.unreachable-words':
    'The page is here, but the server that keeps the calls does not answer.',
  'common.team-unreachable': 'The team cannot be reached.',
  'common.team-not-fetched':
    'Its pages could not be fetched. Load this page again when the server answers.',
  'common.plan-head': 'Your plan from the last debrief',
  'common.plan': 'If {what}, then I {other}.',

  // what may be hard to hear, said before a call is taken
  'common.content': 'In this call: {what}.',
  'content.insults': 'insults',
  'content.slurs': 'slurs',
  'content.threats': 'a threat',
  'content.illness': 'illness',
  'content.job-loss': 'the fear of losing a job',

  'level.1': 'gentle',
  'level.2': 'testing',
  'level.3': 'hard',

  'stage.stimulation': 'Stimulation',
  'stage.escalation': 'Escalation',
  'stage.crisis': 'Crisis',
  'stage.de-escalation': 'De-escalation',
  'stage.stabilization': 'Stabilization',
  'stage.post-crisis': 'Post-crisis',

  'dimension.not-interrupting': 'Not interrupting, leaving pauses',
  'dimension.active-listening': 'Active listening',
  'dimension.empathy': 'Empathy',
  'dimension.redirecting': 'Redirecting to the problem',
  'dimension.boundaries': 'Boundaries and safety',
  'dimension.respect': 'Respect',
  'dimension.compassion': 'Compassion',
  'dimension.competence': 'Competence and close',

  // the same in the middle of a sentence
  'dimension-within.not-interrupting': 'not interrupting, leaving pauses',
  'dimension-within.active-listening': 'active listening',
  'dimension-within.empathy': 'empathy',
  'dimension-within.redirecting': 'redirecting to the problem',
  'dimension-within.boundaries': 'boundaries and safety',
  'dimension-within.respect': 'respect',
  'dimension-within.compassion': 'compassion',
  'dimension-within.competence': 'competence and close',

  'principle.listening': 'listening',
  'principle.respect': 'respect',
  'principle.empathy': 'empathy',
  'principle.compassion': 'compassion',
  'principle.good-intent': 'good intent',
  'principle.competence': 'competence',
} as const;
