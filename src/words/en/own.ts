/** Calls of one's own: a file on the desk, and a file that is being written. */
export const own = {
  'own.call': 'A call of your own',
  'own.call-words':
    'Drop a scenario file anywhere on this page to check and to play it. It stays in this tab.',
  'own.choose': 'Choose a call',
  'own.put-away': 'Take {file} off the desk',
  'own.is-away': '{file} is off the desk.',
  'own.words-on-desk':
    '{file} gives the call “{what}” words in another language{count, plural, =0 {} one {, with one thing to mend} other {, with # things to mend}}.',
  'own.cannot-play':
    '{file} cannot be played: {count, plural, one {one thing} other {# things}} to mend.',
  'own.on-desk':
    '{file}: “{title}” is on the desk{count, plural, =0 {} one {, with one thing to mend} other {, with # things to mend}}.',
  'own.what-to-mend': 'What is to mend',

  'workshop.file': 'The file',
  'workshop.from-the-top': 'From the top',
  'workshop.fold': 'Fold',
  'workshop.unfold': 'Unfold',
  'workshop.lost': 'Nobody tells of changes any more. Is hold dev still running?',
  'workshop.mending':
    '{count, plural, =0 {Nothing to mend.} one {To mend: one thing.} other {To mend: # things.}}',
  'workshop.as-before': 'The call goes on as it was before.',
  'workshop.replayed': 'You are where you were, in ‘{what}’: all that you did still fits.',
  // {count} of {of} acts fit the new version; {what} is a beat, {other} the one where the call stands now
  'workshop.led':
    '{which, select, all {All that you did still fits} other {{count} of {of} acts still fit}}; from there a listener took the call to ‘{what}’, where you were.',
  'workshop.elsewhere':
    '{which, select, all {All that you did still fits} other {{count} of {of} acts still fit}}; ‘{what}’, where you were, cannot be reached from there. You are in ‘{other}’.',
} as const;
