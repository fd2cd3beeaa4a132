/** What the score rests on: what was found in a call, and what would have been better. */
export const evidence = {
  // in the words of the call's own file
  'found.coach': '{what}',
  'found.quiet':
    'It was quiet for {seconds, number, ::.0} s and you let it be. There was more to come, and it came.',
  'found.paused': 'You left {seconds, number, ::.0} s before you spoke.',
  'found.no-pause':
    'You answered after {seconds, number, ::.0} s, as if you had been waiting for your turn.',
  'found.cut-into-pause':
    'You spoke into a pause that was not the end. The caller heard someone who was not listening, and nothing of what you said.',
  'found.cut-in':
    'You spoke while the caller was speaking. Nothing of what you said arrived, and they went back over their own words.',
  'found.left-empty':
    'The floor was yours and you left it empty until the caller had to ask for you.',
  'found.murmur': 'A murmur told the caller that you were with them.',
  'found.no-murmur':
    'The caller talked for a quarter of a minute without a sign that anybody was there.',
  'found.murmurs-hurry': 'So many murmurs in a row sounded like hurrying.',
  'found.limit-kept': 'You had said where the limit is, and followed through.',
  'found.left-for-threat': 'There had been a threat: you left, and your lead knew of it.',
  'found.handed-on-for-nothing':
    'You handed the caller on though there was neither abuse nor threat.',
  'found.handed-on-early': 'You handed the caller on before they had a fair warning and a choice.',
  'found.callback-kept': 'You rang back within the time that you had named.',
  'found.callback-late': 'You rang back later than you had said.',
  'found.left-alone': 'You said nothing more until there was nobody left to say it to.',
  'found.callback-never': 'You had promised to ring back, and the phone stayed silent.',
  'found.hold-kept': 'You said how long it would take, and were back in time.',
  'found.hold-late': 'You were back later than you had said.',
  'found.hold-unannounced': 'You put the caller on hold without a word about how long.',
  'found.step': 'One step, in its order, and the caller could follow it.',
  'found.ended-after-threat':
    'There had been a threat, and you ended the call. Nothing else was left to be done on it.',
  'found.ended-with-lead': 'You had set the limit twice, and your lead took over, as was said.',
  'found.ended-well':
    'The work was done, or its next step agreed, before you both put the phone down.',
  'found.ended-open': 'The call was over before anything was mended or agreed.',
  'found.unfiled': 'The call was over, and nobody can find in the statistics how it came out.',
  'found.no-note': 'Nothing was written into the ticket. Whoever opens it next has to ask again.',
  'found.threat-noted': 'The threat is on paper, as it was said.',
  'found.threat-not-noted': 'You were threatened, and the ticket says nothing of it.',
  'found.no-message': '{what}: nobody was told anything.',
  'found.no-impact': 'Nothing in it says what this was like for those who read it.',
  'found.no-status': 'Nothing in it says in plain words how things stand.',
  'found.no-next-time': 'Nothing in it says when they hear more, or what will be different.',
  'found.message-in-order':
    'What it was like for them, how things stand, what comes next: they could stop reading anywhere and know the most important part.',
  'found.message-out-of-order': 'Its readers have to look for what they want to know.',
  'found.message-without-blame': 'It tells what happened without looking for somebody to blame.',
  'found.one-more-apology':
    'One apology more. It is about the one who writes, and stands where news could stand.',

  // a reply, a note or a sentence that was there to be chosen
  'better.words': '“{says}”',
  'better.other-reply': 'Another reply on the desk fitted this moment better.',
  'better.wait':
    'Wait until it has been quiet for two seconds and more; then the same words can be heard.',
  'better.pause': 'Let a second or two go by; the caller hears that their words have arrived.',
  'better.murmur': 'A quiet “mm-hm” every five to ten seconds takes nothing from them.',
  'better.fewer-murmurs': 'One every five seconds or so is plenty.',
  'better.use-what-was-told': 'Use what the caller has told you already.',
  'better.say-back': 'Say back what you heard.',
  'better.limit-after-insult':
    'A limit is for an insult that was just made, and it comes with a choice.',
  'better.way-on-beside-limit':
    'Put a way on beside it: a choice, or what the two of you can do as soon as it stops.',
  'better.warn-twice':
    'Name what is not all right and offer a choice, twice; then the lead takes over.',
  'better.end-politely': 'End it politely and tell your lead at once.',
  'better.on-their-side': 'Whose fault it was can wait; the caller needs somebody on their side.',
  'better.nobody-smaller': 'Say nothing that makes anybody smaller, however tired you are.',
  'better.callback-in-time': 'Name a time that leaves you room, and ring before it is over.',
  'better.hold-in-time': 'Promise the time that you will surely keep.',
  'better.announce-hold': 'Say what you need the minute for, and how long it will take.',
  'better.step-by-step': 'Bring the caller to where they can follow, then take one step at a time.',
  'better.note-fair': 'Write nothing about the caller that you would not say to them.',
  'better.note-forward':
    'Write what happened and what comes next; whose fault it was helps nobody who reads it.',
  'better.note-plain': 'Write it so that whoever has the next shift understands it.',
  'better.note-at-all': 'Write what was wrong and what was done.',
  'better.name-impact': 'Name one thing that they could not do, plainly.',
  'better.name-status': 'Say what works now and what does not yet.',
  'better.name-next': 'Say what comes next, and when.',
  'better.order': 'First what it was like for them, then how things stand, then what comes next.',
  'better.message-without-blame':
    'Leave out whose fault it was. Nobody who reads it can do anything with that.',
  'better.message-plain': 'Write it for somebody who has never seen your screens.',
  'better.message-fair': 'Write nothing that makes a reader or a colleague smaller.',
  'better.one-apology': 'One is enough, and then what it was like for them and what comes next.',

  // what must not happen on any call
  'fail.insult': '“{says}” insults somebody.',
  'fail.sarcasm':
    '“{says}” makes a joke at somebody’s expense, or says the opposite of what is meant.',
  'fail.unasked-change': '“{says}” changes something on the device without asking.',
  'fail.disparage': '“{says}” runs down somebody who is not there.',
  'fail.false-promise': '“{says}” promises something that cannot be kept, to get some peace.',
  'fail.begun':
    '“{says} …” was as far as it came, and starting on it was enough: it {which, select, insult {insults somebody} sarcasm {makes a joke at somebody’s expense, or says the opposite of what is meant} unasked {changes something on the device without asking} disparage {runs down somebody who is not there} other {promises something that cannot be kept, to get some peace}}.',
  'fail.stayed-after-threat': 'You stayed in the conversation after a threat.',
  'fail.told-nobody': 'You were threatened and told nobody.',
  'fail.hung-up-on':
    'You put the phone down on the caller, without a warning and without a choice.',
  'fail.not-answered': 'You let it ring until the caller gave up.',
  'instead.leave': 'A threat ends it: leave, and get safe.',
  'instead.tell': 'Tell your lead, or a colleague, at once.',
  'instead.end-together':
    'Say what you need and what happens otherwise; then hand over, or come to an end together.',
  'instead.stay-with':
    'Answer, and be it with one question. A murmur keeps somebody talking; it answers nothing.',
  'instead.ring-back': 'Ring back, and be it to say that you have nothing yet.',
  'instead.pick-up': 'Pick up. The first seconds of a call are its cheapest.',
} as const;
