import type { filing as english } from '../en/filing.ts';

export const filing: Readonly<Record<keyof typeof english, string>> = {
  'wrap-up.title': 'Nach dem Anruf',
  'wrap-up.ticket': ', Ticket {what}',
  'wrap-up.lead':
    'Die Leitung ist jetzt still. Wer das Ticket als Nächstes öffnet, liest, was hier stehen bleibt.',
  'wrap-up.your-notes': 'Die eigenen Notizen aus dem Anruf',
  'wrap-up.how-filed': 'Wie wird der Anruf abgelegt?',
  'wrap-up.how-filed-words': 'So, wie er wirklich ausgegangen ist.',
  'wrap-up.into-ticket': 'Was kommt ins Ticket?',
  'wrap-up.into-ticket-words':
    '{what}. Für jemanden aus einer anderen Schicht, der nie mit {called} gesprochen hat.',
  'wrap-up.file': 'Ablegen und zurückblicken',
  'wrap-up.leave': 'Nicht ablegen',
  'wrap-up.choose-one': 'Eines wählen oder den Anruf nicht ablegen.',
  'wrap-up.write-to': 'Schreiben an: {what}',
  'wrap-up.next-desk': 'Derweil am Nachbartisch',
  'wrap-up.sentences': 'Sätze',
  'wrap-up.sentences-words':
    'Höchstens {count}. Sie kommen in der Reihenfolge in die Nachricht, in der sie gewählt werden.',
  'wrap-up.take-one': 'Mindestens einen wählen oder den Anruf nicht ablegen.',
  'wrap-up.full':
    'Die Nachricht hat ihre {count, plural, one {einen Satz} other {# Sätze}}. Erst einen herausnehmen.',
  'wrap-up.your-message': 'Die Nachricht',
  'wrap-up.at-most': '({count} von höchstens {of})',
  'wrap-up.empty': 'Noch ist sie leer.',
  'wrap-up.up': 'Nach oben',
  'wrap-up.down': 'Nach unten',
  'wrap-up.out': 'Herausnehmen',
  'wrap-up.move': '{what}: {says}',
  'wrap-up.said-out':
    'Herausgenommen. Die Nachricht hat {count, plural, one {einen Satz} other {# Sätze}}.',
  'wrap-up.said-added':
    'Als Satz {number} dazugenommen. Die Nachricht hat {count, plural, one {einen Satz} other {# Sätze}}.',
  'wrap-up.said-moved': 'Jetzt Satz {number} von {of}.',
};
