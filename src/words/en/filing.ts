/** The work after a call. */
export const filing = {
  'wrap-up.title': 'After the call',
  'wrap-up.ticket': ', ticket {what}',
  'wrap-up.lead':
    'The line is quiet now. Whoever opens the ticket next will read what you leave here.',
  'wrap-up.your-notes': 'Your notes from the call',
  'wrap-up.how-filed': 'How do you file it?',
  'wrap-up.how-filed-words': 'The one that is true of the way in which it ended.',
  'wrap-up.into-ticket': 'What do you write into the ticket?',
  'wrap-up.into-ticket-words':
    '{what}. For a colleague on another shift, who has never spoken with {called}.',
  'wrap-up.file': 'File it and look back',
  'wrap-up.leave': 'Leave it unfiled',
  'wrap-up.choose-one': 'Choose one, or leave the call unfiled.',
  'wrap-up.write-to': 'Write to: {what}',
  'wrap-up.next-desk': 'Meanwhile, at the next desk',
  'wrap-up.sentences': 'Sentences',
  'wrap-up.sentences-words':
    'Take {count} at most. They come into the message in the order in which you take them.',
  'wrap-up.take-one': 'Take at least one, or leave the call unfiled.',
  'wrap-up.full':
    'The message has its {count, plural, one {one sentence} other {# sentences}}. Take one out first.',
  'wrap-up.your-message': 'Your message',
  'wrap-up.at-most': '({count} of {of} at most)',
  'wrap-up.empty': 'It is empty yet.',
  'wrap-up.up': 'Up',
  'wrap-up.down': 'Down',
  'wrap-up.out': 'Take out',
  'wrap-up.move': '{what}: {says}',
  'wrap-up.said-out':
    'Taken out. The message has {count, plural, one {one sentence} other {# sentences}}.',
  'wrap-up.said-added':
    'Added as sentence {number}. The message has {count, plural, one {one sentence} other {# sentences}}.',
  'wrap-up.said-moved': 'Now sentence {number} of {of}.',
} as const;
