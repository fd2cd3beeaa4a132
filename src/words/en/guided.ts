/** The guided call, which teaches by doing. */
export const guided = {
  'guided.title': 'The guided call',
  'guided.offer-first': 'Your first call? Take this one with a guide.',
  'guided.offer': 'The guided call',
  'guided.offer-words': 'About a minute: waiting, murmuring, breathing and replying, by doing it.',
  'guided.take': 'Take the guided call',
  'guided.without': 'I’ll manage without',
  'guided.again': 'Take it again',
  'guided.to-desk': 'On to the real calls',
  'guided.guide': 'Guide',
  'guided.skip': 'Skip',
  'guided.skip-call': 'Skip the guided call',
  'guided.key': 'Key {what}',

  'guided.answer': 'Owen is calling. Pick up.',
  'guided.listen':
    'He tells you what has happened. Staying silent is chosen already: let him talk.',
  'guided.murmur': 'Show him that you are there. A small “mm-hm” takes nothing away from him.',
  'guided.murmured': 'He heard that, and goes on. One every few seconds is enough.',
  'guided.hasty': 'That was a bit soon after the last one. One every few seconds is enough.',
  'guided.quiet': 'It is quiet. Count to two: it may only be a breath.',
  'guided.asked': 'He asks whether you are there. Answer him now.',
  'guided.more-came': 'There was more. Had you spoken, you would have cut him off.',
  'guided.sharp':
    'Your day was long: one of the cards is sharper than you would like. Breathe, while he talks, and it goes.',
  'guided.breathing': 'Three seconds for you. He talks on, and you miss a little of it.',
  'guided.clear': 'There you are again, and so are your own words.',
  'guided.on': 'Let him talk.',
  'guided.speaking': 'Your turn. He listens.',
  'guided.cut-in':
    'You cut in. It costs: he is crosser now and says that part again. Wait until he is done.',
  'guided.reply':
    'He has told all of it. Now choose the reply that says what this is like for him, in his own details.',
  'guided.reply-sharp':
    'He has told all of it. The card that stands out is the sharp one, after a long day. Choose the one that says what this is like for him.',
  'guided.redirect':
    'He feels heard; look at his face. Lead him back to the fault now, as somebody on his side.',
  'guided.lead': 'Now he follows. One clear step, and ask what he sees.',
  'guided.close': 'It works. Say goodbye, short and warm.',
  'guided.heard': 'That reached him.',
  'guided.not-yet': 'He could not take that in yet. Listen, and then try what is nearer to him.',
  'guided.stung':
    'That cost you some of his trust; his line shows it. Let him talk, and then try what is nearer to him.',
  'guided.storm':
    'It boils over. Nothing helps now but quiet. When it is out, ask one short thing.',
  'guided.after': 'It is over. Tell him that you are still there.',
  'guided.over': 'That was it.',
  'guided.gave-up': 'He rang off: no answer came in time.',
  'guided.no-goodbye': 'It works, and he had to go without a goodbye.',

  'guided.end-good': 'That was your first call',
  'guided.end-else': 'That was a first call',
  'guided.end-unanswered': 'It rang, and nobody picked up',
  'guided.end-unanswered-words': 'So there is nothing to look back on yet. It is kept nowhere.',
  'guided.end-words': '{time} on the line. Nobody scores this one; it is kept nowhere.',
  'guided.end-open': 'It was over before the screen was mended. Taking it again costs nothing.',
  'guided.end-gave-up':
    'He rang off because no answer came in time. There is a lot to read the first time: take it again, and the cards will look familiar.',
  'guided.end-no-goodbye':
    'The goodbye was left out. A short and warm one tells him that it is done, and that he may ring again.',
  'guided.end-cut-in':
    '{count, plural, =0 {You never cut in. That alone makes most calls shorter.} one {You cut in once. It cost him patience, and you time.} other {You cut in # times. Each one cost him patience, and you time.}}',
  'guided.end-murmurs':
    '{count, plural, =0 {You left out the “mm-hm”. Now and then it says that you are there.} one {One “mm-hm”, and he knew that you were there.} other {# times “mm-hm”: he knew that you were there.}}',
  'guided.end-breath':
    '{count, plural, =0 {The breath was left out. It takes a sharp answer off the desk when a call gets under your skin.} other {You took a breath, and the sharp answer was gone.}}',
  'guided.end-more':
    'In practice you can stop a call at any time and go back to any moment of it. After each call there is a look back.',
} as const;
