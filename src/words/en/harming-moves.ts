/** Moves that harm wherever they are made: what each is, what it did, and what to do instead. */
export const harmingMoves = {
  'move.interrupt.meaning': 'Takes the floor while the caller still has something to say.',
  'move.interrupt.praise':
    'You spoke before the caller was done. What was cut off had to be said again, and louder.',
  'move.interrupt.advice':
    'Let the caller reach the end, and wait two breaths more. It is the shortest way through the call.',
  'move.calm-down.meaning': 'Tells the caller how to feel: to calm down, to relax, not to shout.',
  'move.calm-down.praise':
    'Being told to be calm told the caller that their anger was the trouble, and so it grew.',
  'move.calm-down.advice':
    'Be calm yourself, and let the caller hear it in your voice. Theirs follows in its own time.',
  'move.argue.meaning': 'Disputes what the caller says, to win the point.',
  'move.argue.praise':
    'You answered the point instead of the person. Now there were two sides, and the fault was forgotten.',
  'move.argue.advice':
    'You can see it differently and still thank the caller for telling you how it looks from there.',
  'move.justify.meaning':
    'Explains why things are as they are, when the caller wanted to be understood.',
  'move.justify.praise':
    'The reasons may have been good, but to the caller they sounded like excuses.',
  'move.justify.advice':
    'First say what it meant for the caller. Offer reasons later, and only if they ask for them.',
  'move.blame.meaning': 'Makes the fault the fault of the caller.',
  'move.blame.praise':
    'The caller heard that they had brought it on themselves, and now they had to defend themselves as well.',
  'move.blame.advice':
    'How it came about can wait, and who is to blame may not matter at all. Ask what happened, and mend it.',
  'move.accuse.meaning': 'Supposes that the caller meant ill or is not telling the truth.',
  'move.accuse.praise':
    'You supposed a bad motive. Whoever is taken for a liar stops telling you what you need to know.',
  'move.accuse.advice':
    'Suppose a good reason that you do not know yet, and ask for it. You will be right more often than not.',
  'move.jargon.meaning': 'Uses words of the trade that the caller cannot be expected to know.',
  'move.jargon.praise':
    'Words from our trade shut the caller out, and made the trouble feel bigger than it is.',
  'move.jargon.advice':
    'Use the caller’s own words for it. What they call it is what it is, for the length of this call.',
  'move.condescend.meaning': 'Talks down to the caller.',
  'move.condescend.praise':
    'You spoke to the caller as if they were slow. It told them that you did not think much of them.',
  'move.condescend.advice':
    'The caller is good at a job that you could not do. Speak as you would to a colleague from the next desk.',
  'move.sarcasm.meaning':
    'Makes a joke at the caller’s expense, or says the opposite of what is meant.',
  'move.sarcasm.praise':
    'The sting in it was all that the caller heard. It is what they will remember of the call.',
  'move.sarcasm.advice':
    'When you feel a sharp answer coming, take a breath and let it go by. Quiet was open to you.',
  'move.disparage.meaning':
    'Runs down a colleague, another department or somebody else who is not there.',
  'move.disparage.praise':
    'Running others down sounds like taking sides, and leaves the caller with one more reason to feel let down.',
  'move.disparage.advice':
    'Say what you will do now, and leave out who did not. You can be on the side of the caller without being against anyone.',
  'move.insult.meaning': 'Insults the caller.',
  'move.insult.praise':
    'It turned the call into a fight. From there, nothing that you offered could be taken.',
  'move.insult.advice':
    'Their conduct is theirs, and yours is yours. If you cannot go on, say so politely and hand the call to your lead.',
  'move.demand-apology.meaning': 'Asks for an apology, or fishes for one.',
  'move.demand-apology.praise': 'Now the caller had to choose between losing face and shouting on.',
  'move.demand-apology.advice':
    'If an apology comes, it comes by itself, at the end. Let it go and turn to what the caller needs.',
  'move.lecture.meaning': 'Tells the caller how they should have gone about it.',
  'move.lecture.praise':
    'A lesson about next time did not help with this time, and it cost the caller some dignity.',
  'move.lecture.advice':
    'Mend it first. If there is something worth knowing, put one friendly line of it in the ticket.',
  'move.false-promise.meaning': 'Promises something that cannot be kept, to get some peace.',
  'move.false-promise.praise': 'It bought a moment of quiet with trust that you will need later.',
  'move.false-promise.advice':
    'Promise only what is yours to give, even if it is small. “I will ring you at three, whatever I know by then” is enough.',
  'move.unasked-change.meaning': 'Changes something on the device without asking.',
  'move.unasked-change.praise':
    'The caller watched something of theirs change without having been asked, and could not know what would be next.',
  'move.unasked-change.advice':
    'Say what you would like to do and wait for a yes. It takes three seconds.',
  'move.make-repeat.meaning': 'Asks for what the caller has already told.',
  'move.make-repeat.praise':
    'Telling it again brought it all back, and showed the caller that the first telling had been lost.',
  'move.make-repeat.advice':
    'Look in the ticket and at what you have heard, and say that back. A nod from the caller is all you need.',
  'move.dismiss.meaning': 'Makes little of what the caller is going through.',
  'move.dismiss.praise':
    'You called it small. To show you its size, the caller had to make it bigger.',
  'move.dismiss.advice':
    'It is as large as it feels to the one who has it. Say what hangs on it for them, and go on from there.',
  'move.needless-hold.meaning': 'Leaves the caller with the music when nothing requires it.',
  'move.needless-hold.praise':
    'Alone with the music, the caller could only wonder whether you would come back.',
  'move.needless-hold.advice':
    'Stay on the line if you can. If you cannot, say why and for how long, and be back sooner.',
} as const;
