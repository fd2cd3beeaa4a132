/** What the server keeps of oneself. */
export const ownData = {
  'team-runs.title': 'All your calls',
  'team-runs.none': 'None has arrived yet.',
  'team-runs.old':
    'That call was taken with an older version of the game, which this page cannot play again.',
  'team-runs.call': 'Call',
  'team-runs.when': 'Arrived',
  'team-runs.mode': 'Mode',
  'team-runs.untimed': '{what}, without a clock',
  'team-runs.total': 'Score',
  'team-runs.time': 'Time',
  'team-runs.possible': 'Possible',
  'team-runs.counts': 'Counts',
  'team-runs.yes': 'yes',
  'team-runs.no': 'no, beyond those that count',
  'team-runs.aside': 'no, set aside by a lead',
  'team-runs.debrief': 'Debrief',
  'team-runs.look': 'Look back',
  'team-runs.look-of': 'Look back: “{title}”, {when}',
  'team-runs.older': 'Older calls',

  'team-confirm.title': 'Is it you?',
  'team-confirm.words':
    'This cannot be undone, or opens a way in. Ten minutes after you came in, the page asks for your recovery code once more. The code stays good. Or sign out, and come back in as you usually do.',
  'team-confirm.go-on': 'Go on',
  'team-confirm.let-be': 'Leave it as it is',

  'team-data.title': 'My data',
  'team-data.lead': 'What the server keeps of you, and what you can do with it.',
  'team-data.name': 'Your name in the team',
  'team-data.rename': 'Change it',
  'team-data.renamed': 'Changed.',
  'team-data.recovery-words': 'The way back in. A new one makes the old one void.',
  'team-data.renew': 'Get a new recovery code',
  'team-data.devices': 'Where you are signed in',
  'team-data.here': 'This browser',
  'team-data.elsewhere': 'Another browser',
  'team-data.device': 'since {when}, last seen {seen}',
  'team-data.sign-out': 'Sign out',
  'team-data.sign-out-others': 'Sign out everywhere else',
  'team-data.sign-out-here': 'Sign out here',
  'team-data.sign-out-title': 'Sign out here?',
  'team-data.sign-out-words':
    '{count, plural, one {One call has} other {# calls have}} not arrived at the server yet. {count, plural, one {It waits} other {They wait}} in this browser until you come back in here.',
  'team-data.forget-waiting':
    '{count, plural, one {Delete the call that waits} other {Delete the calls that wait}}',
  'team-data.forget-waiting-hint':
    'For a browser that others use too. Nothing brings it back, and it will not count.',
  'team-data.stay-in': 'Stay signed in',
  'team-data.sign-out-of': 'Sign out: the browser that is in since {when}',
  'team-data.mine': 'All of it',
  'team-data.mine-words':
    'Your name, when you joined, where you are signed in, your attempts, your calls with their records, and what you did as a lead.',
  'team-data.export': 'Export',
  'team-data.exported': 'The file is among your downloads.',
  'team-data.erase': 'Leave the team and erase everything',
  'team-data.erase-title': 'Leave the team and erase everything?',
  'team-data.erase-words':
    'Your name and all your calls are deleted from the server, and count nowhere any more; what waits in this browser goes too. There is no way back, unless you export it first.',
  'team-data.stay': 'Stay',
} as const;
