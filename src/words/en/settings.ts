/** The settings. */
export const settings = {
  'settings.title': 'Settings',
  'settings.lead': 'They are kept in this browser and hold from the next moment on.',
  'settings.set-back': 'Set everything back',

  'settings.language': 'Language',
  'settings.language-auto': 'As the browser has it',
  'settings.language-words':
    'People on a call speak it as well, where their call has been translated.',

  'settings.sound': 'Sound',
  'settings.sound-words': 'Everything that is heard is written as well: the game works without.',
  'settings.voice': 'The caller’s voice',
  'settings.effects': 'Ringing, line and clicks',
  'settings.heard-as': 'The caller is heard as',
  'settings.heard-murmur': 'A murmur',
  'settings.heard-murmur-words':
    'Melody and rhythm of what is said; a recording, where somebody has made one.',
  'settings.heard-device': 'A voice of this device',
  'settings.heard-device-words':
    'Where it has one for the language of the call that works without the internet; a murmur where it has none.',
  'settings.heard-none': 'Captions alone',
  'settings.heard-none-words': 'The line and the clicks are still heard.',
  'settings.off': 'off',

  'settings.time': 'Time',
  'settings.time-words':
    'It is the same call and the same score at any pace. A run says which it was, and runs are compared with others of their kind.',
  'settings.untimed': 'Without a clock',
  'settings.untimed-words':
    'The call waits for you after each of the caller’s lines: let them go on, murmur, or speak.',
  'settings.speed': 'How fast people speak',
  'settings.speed-as': 'as they do',
  'settings.speed-times': '{number, number} times',
  'settings.pauses': 'How long a silence lasts',
  'settings.pauses-as': 'as long as it does',
  'settings.pauses-times': '{number, number} times as long',
  'settings.pauses-words': 'More time to read the replies before anybody speaks again.',

  'settings.view': 'A call is shown as',
  'settings.view-auto': 'Whichever serves this screen',
  'settings.view-auto-words': 'Text where the picture would be too small.',
  'settings.view-scene': 'The picture',
  'settings.view-scene-words': 'The caller at the lamp, the line, and the replies on the desk.',
  'settings.view-text': 'Text',
  'settings.view-text-words': 'The same call in words and buttons.',

  'settings.keys': 'Keys',
  'settings.shortcuts': 'Single keys act on a call',
  'settings.shortcuts-words':
    'Turn them off if you speak to your computer, or press keys by accident. Tab, Enter and the space bar work always; figures choose replies.',
  'settings.key-answer': 'Answer the phone',
  'settings.key-backchannel': 'Say “mm-hm”',
  'settings.key-breathe': 'Take a breath',
  'settings.key-hold': 'Put on hold, take off hold',
  'settings.key-lead': 'Hand to the lead',
  'settings.key-mute': 'Microphone off and on',
  'settings.key-panel': 'Ticket and knowledge base',
  'settings.key-pause': 'Pause, in practice',
  'settings.key-one-letter': 'A key is one letter; figures choose replies.',
  'settings.keys-words':
    'Type a letter into a field. Whatever had it takes the one that became free.',

  'settings.data': 'All my data',
  'settings.data-words':
    '{count, plural, one {One run} other {# runs}} with your plans and answers, your best scores and these settings. They lie in this browser. Calls that you took for a team lie on its server as well.',
  'settings.export': 'Export',
  'settings.exported': 'The file is among your downloads.',
  'settings.import': 'Import',
  'settings.imported':
    '{count, plural, one {One run} other {# runs}} brought back, and your settings.',
  'settings.delete-all': 'Delete everything',
  'settings.delete-question': 'Delete everything?',
  'settings.delete-words':
    'Your runs, plans, answers, best scores and settings will be gone from this browser. There is no way back, unless you export them first. Calls that still wait for the server of your team go as well. This browser is signed out there, so have your recovery code at hand. What that server has of you is deleted on the page of your team; do that first.',
  'settings.keep': 'Keep them',
  'settings.delete': 'Delete',
  'settings.deleted': 'All of it is deleted.',
  'settings.still-in':
    'The server of your team did not answer, so this browser is still signed in there. Sign out on the page of your team, under “My data”, once it does.',
} as const;
