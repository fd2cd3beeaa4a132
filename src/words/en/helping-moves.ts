/** Moves that help where they fit: what each is, what it did where it fitted, and what to do where it did not. */
export const helpingMoves = {
  'move.backchannel.meaning':
    'Lets the caller hear that you are still there, with a murmur and no more.',
  'move.backchannel.praise':
    'Your short “mm-hm” told the caller that you were following, and the floor stayed with them.',
  'move.backchannel.advice':
    'There was nothing left to murmur along to. A few plain words would have said more.',
  'move.acknowledge.meaning':
    'Shows sympathy in general words, without a detail of what the caller told you.',
  'move.acknowledge.praise':
    'You let the caller know that you took it seriously. One detail of their own would have carried further.',
  'move.acknowledge.advice':
    'General sympathy had nothing to answer here. Say it when the caller has just shown you how hard it is.',
  'move.name-feeling.meaning':
    'Names the caller’s feeling, and the detail of their own story that explains it.',
  'move.name-feeling.praise':
    'You named what this was like for the caller, and why. They no longer had to be loud to be understood.',
  'move.name-feeling.advice':
    'The caller was not in that feeling, or could not take words in. In the thick of it, stay quiet; when they are calm, work with them.',
  'move.reflect.meaning': 'Says back in a few words what the caller told you.',
  'move.reflect.praise':
    'You said back what the caller told you. They no longer had to fight to be heard.',
  'move.reflect.advice':
    'Even a good summary is one more voice while the caller is beside themselves. Keep it for the silence that follows.',
  'move.ask-open.meaning': 'Asks a question that leads deeper into the caller’s own issue.',
  'move.ask-open.praise':
    'Your question went to what mattered to the caller, and they could tell you more of it in their own words.',
  'move.ask-open.advice':
    'A wide question came at the wrong time. Wait for the storm to pass, or go on with the step that you both are on.',
  'move.assume-good-intent.meaning':
    'Takes it that the caller had a good reason for what they did, and says so.',
  'move.assume-good-intent.praise':
    'You took it that the caller had meant well. With nothing to defend, they could tell you what happened.',
  'move.assume-good-intent.advice':
    'Your good opinion could not reach the caller just then. Hold on to it and say it once it is quiet.',
  'move.common-ground.meaning':
    'Finds what you and the caller both want, and puts you on the same side.',
  'move.common-ground.praise':
    'You put yourself beside the caller, with the fault in front of you both. That made you an ally.',
  'move.common-ground.advice':
    'Standing together has to be felt before it can be said. Give the caller room first, then offer it.',
  'move.separate-problem.meaning':
    'Keeps the fault that you can mend apart from the burdens that came with it, and respects both.',
  'move.separate-problem.praise':
    'You kept the fault apart from all that hangs on it. The caller could see what you can help with, and that the rest still counted.',
  'move.separate-problem.advice':
    'There was nothing to untangle here, or no ear for it. Sort things out aloud only when the caller has told you what is tangled.',
  'move.redirect.meaning': 'Leads the talk back to the problem that you can help with.',
  'move.redirect.praise':
    'You led the talk back to the fault, and the caller came along because they had been heard.',
  'move.redirect.advice':
    'The caller was not ready to be led anywhere. Listen until it is all out, name what you heard, and then turn to the fault.',
  'move.offer-choice.meaning':
    'Offers two ways to go on, both of them possible, and lets the caller pick.',
  'move.offer-choice.praise':
    'You gave the caller two real ways to go on. Having the say in something made the rest easier to bear.',
  'move.offer-choice.advice':
    'A choice needs a calm enough moment to be weighed. Offer it when the caller has run out of words, not in the middle of them.',
  'move.set-boundary.meaning':
    'Names the behaviour that has to stop, politely, and what you can do together when it does.',
  'move.set-boundary.praise':
    'You named what had to stop and left the caller a way on. That is firm and fair at once.',
  'move.set-boundary.advice':
    'Nothing had been said that needed a limit, so it sounded like a reproach. Keep it for abuse, and offer a choice with it.',
  'move.ask-permission.meaning':
    'Asks before changing anything on the device or looking at anything private.',
  'move.ask-permission.praise':
    'You asked before you touched anything of theirs. The caller stayed in charge of their own machine.',
  'move.ask-permission.advice':
    'The question was kind, but the caller was not yet thinking about the machine. Ask it when you are about to start the work.',
  'move.solve-step.meaning': 'Takes one step of the fix, and only one.',
  'move.solve-step.praise':
    'You took one clear step at the right time, and the caller could follow it.',
  'move.solve-step.advice':
    'The step was right and the moment was not: the caller could not take it in yet. Deal with the feeling first, and the fix will go faster.',
  'move.confirm.meaning': 'Checks with the caller that the last step worked before going on.',
  'move.confirm.praise':
    'You checked that the step had worked before you took the next. The caller never lost the thread.',
  'move.confirm.advice':
    'There was no step to check yet, so the question hung in the air. Confirm things once you are working on them together.',
  'move.manners.meaning': 'Says please, thank you or you are welcome, and means it.',
  'move.manners.praise':
    'A plain “please” and “thank you” kept the call courteous, whatever the tone on the other end.',
  'move.manners.advice':
    'Polite words pass unheard while the caller is shouting. Your quiet was the courtesy that they needed.',
  'move.promise-time.meaning': 'Says when something will happen, a time that you can keep.',
  'move.promise-time.praise':
    'You gave the caller a time that they can count on, instead of “soon”.',
  'move.promise-time.advice':
    'A time on the clock is hard to hear in the worst moment. Say it when the caller has quietened down.',
  'move.keep-promise.meaning': 'Does what was promised, at the time that was promised.',
  'move.keep-promise.praise':
    'You were back when you said you would be. Few things earn trust as quickly.',
  'move.keep-promise.advice':
    'Keeping your word is never out of place. Say in a few words that you have, so that the caller notices.',
  'move.own-mistake.meaning': 'Admits what you or your team got wrong, once and without excuses.',
  'move.own-mistake.praise':
    'You owned what went wrong on your side. With that said, the caller had no need to prove it.',
  'move.own-mistake.advice':
    'An apology did little here: the caller wanted a quick fix, or could not yet hear it. Say it once, plainly, when it can arrive.',
  'move.speak-well.meaning': 'Speaks fairly of someone who is not on the call.',
  'move.speak-well.praise':
    'You spoke fairly of people who were not there to hear it. The caller could tell that you would do the same for them.',
  'move.speak-well.advice':
    'The caller had no room for anybody else at that moment. Leave your colleagues out of it until things are calmer.',
  'move.hand-to-lead.meaning': 'Passes the call to your lead, as the two of you agreed beforehand.',
  'move.hand-to-lead.praise':
    'You passed the call on when it was no longer yours to carry. That is what the plan with your lead is for.',
  'move.hand-to-lead.advice':
    'The caller was still within your reach, and being passed on felt like being sent away. Your lead is there for abuse and for threats.',
  'move.record-notice.meaning':
    'Tells the caller, in a neutral tone, that the call is being recorded.',
  'move.record-notice.praise':
    'You said openly that the call was on record. It reminded the caller of where they were, and it was fair to tell them.',
  'move.record-notice.advice':
    'To a caller who is being reasonable, a word about the recording sounds like a threat. Keep it for when abuse has begun.',
  'move.leave-safely.meaning': 'Ends the conversation because of a threat, and gets to safety.',
  'move.leave-safely.praise':
    'You left when there was a threat. Nobody has to stay for that, and nobody should.',
  'move.leave-safely.advice':
    'There was no threat here, and the caller was left alone with the trouble. Leaving at once is for when somebody is in danger.',
  'move.report.meaning': 'Tells your lead or a colleague what happened.',
  'move.report.praise':
    'You told somebody what had happened. That looks after you, and after whoever takes the next call.',
  'move.report.advice':
    'There was little to tell this time. When something on a call troubles you, it is still right to say so.',
  'move.accept-apology.meaning': 'Takes an apology with grace, and makes nothing more of it.',
  'move.accept-apology.praise':
    'You took the apology kindly and let it rest. The caller can ring again without feeling ashamed.',
  'move.accept-apology.advice':
    'The caller had not come round to saying sorry. Forgiving aloud too soon sounds as if you had been waiting for it.',
  'move.close.meaning': 'Ends the call, short and courteous, when the work is done or agreed.',
  'move.close.praise':
    'You closed in a few friendly words. A tired caller is glad of a short goodbye.',
  'move.close.advice':
    'The caller was not finished, so the goodbye felt like a door being shut. Close when the fix is done, or the next step is agreed.',
} as const;
