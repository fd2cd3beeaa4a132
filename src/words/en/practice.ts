/** Practice: a call that stands still, and going back in it. */
export const practice = {
  'practice.pause': 'Pause',
  'practice.stands-still': 'The call stands still',
  'practice.stands-still-words':
    'Take your time. You can go on from here, or go back to any moment and take another way.',
  'practice.one-sitting':
    'Take your time. This call counts for your team, so it goes on from here.',
  'practice.where': 'Where in the call',
  'practice.time-of': '{time} of {until}',
  'practice.earlier': 'One moment earlier',
  'practice.later': 'One moment later',
  'practice.nobody-yet': 'Nobody has spoken yet.',
  'practice.go-back': 'Go back to {time}',
  'practice.go-on': 'Go on from here',
  'practice.go-on-from': 'Go on from {time}',
  'practice.forgotten':
    'What came after is forgotten. The run says that you went back, and counts for no best run and no board.',
  'practice.went-back':
    '{count, plural, one {You went back once in this call and took another way.} other {You went back # times in this call and took another way.}} It counts for no best run and no board.',
  'practice.back-at': 'You are back at {time}.',

  'call.lead-question': 'Hand {called} over to {name}?',
  'call.lead-words':
    'Say who takes over, and pass on what you were told: nobody should have to tell it twice.',
  'call.lead-says':
    '“{name} takes over from here, {called}. I pass on what you told me, so that you needn’t say it again.”',
  'call.lead-yes': 'Say so and hand over',
  'signal.held-promised': 'You said: back within {count}\u00a0s.',
} as const;
