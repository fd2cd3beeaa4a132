/** What waits to be handed in. */
export const outbox = {
  'team-outbox.title': 'Waiting to be handed in',
  'team-outbox.some':
    '{count, plural, one {One call waits to be handed in. It goes by itself as soon as the server answers.} other {# calls wait to be handed in. They go by themselves as soon as the server answers.}}',
  'team-outbox.not-kept':
    'This browser keeps nothing for good: leave this page open until they have arrived.',
  'team-outbox.refused':
    '{count, plural, one {One call was not taken.} other {# calls were not taken.}}',
  'team-outbox.now': 'Send now',
  'team-outbox.drop': 'Put it away',
  'team-outbox.finished': 'finished {when}',
  'team-outbox.unreachable': 'The server did not answer; it will be tried again.',
  'team-outbox.on-its-way': 'On its way.',
  'team-outbox.other-member': 'It waits for the member who took it.',
  'team-outbox.arrived': '“{title}” has arrived: {total} of 100.',
} as const;
