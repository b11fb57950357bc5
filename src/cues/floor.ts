import type {Cue} from './cue.js'

/**
 * How the floor is given, asked for and kept. Each cue is tried on one short stretch: a call on a sentence at the
 * end of a podium turn, an opening on the first words of a question turn, a bid on a whole short question turn.
 */

/** Sentences that give the floor without saying to whom. */
export const callCues: readonly Cue<'call'>[] = [
  {id: 'go-ahead', kind: 'call', says: /(?:^|[\s,.—–-])go (?:right )?ahead(?:,? (?:please|sir|ma['’]am|and|you|you had|all the way|right|in the|over|there|here)(?: .{0,40})?)?[.?!—–-]*$/i, hit: 'Okay, go ahead.', miss: 'He wants to go ahead with it.'},
  {id: 'sir', kind: 'call', says: /^(?:(?:yes|okay|all right|and|sorry|yeah|i’m sorry),? )?(?:sir|ma['’]am)[.?!]*$/i, hit: 'Yes, sir.', miss: 'No, sir.'},
  {id: 'yes-alone', kind: 'call', says: /^yes[.?]$/i, hit: 'Yes.', miss: 'Yes, it is.'},
  {id: 'in-the-back', kind: 'call', says: /(?:^|[\s,.—–-])(?:(?:all|way|right) )?(?:the way )?(?:in|to|toward) the (?:very |far )?(?:back|middle|front|far (?:back|corner))(?: (?:there|row|corner|here|of the room))?[.?!]*$/i, hit: 'Go ahead, all the way in the back.', miss: 'The bill is on the back burner.'},
  {id: 'right-there', kind: 'call', says: /^(?:(?:yes|okay|go ahead|and|let['’]s go|i['’]ll go|we['’]ll go|how about|sure)[,.]? )*(?:right|over|back|up|down) (?:t?here|behind you|next to .{1,20}|behind .{1,20})[.?!]*$/i, hit: 'Okay, right there.', miss: 'We were right there when it happened.'},
  {id: 'dress', kind: 'call', says: /^.{0,40}\bin (?:the|a) (?:\w+ )?(?:tie|shirt|dress|jacket|sweater|suit|mask|blazer|glasses|scarf|coat|\w+ row)[.?!]*$/i, hit: 'The gentleman in the blue tie.', miss: 'The deal was done in the back rooms.'},
  {id: 'question-numbered', kind: 'call', says: /(?:^|\s)(?:next|last|final|first|another|more|one more|other) questions?(?:,? please| now| today| then| here| for today| if we could| in queue)?[.?!—–-]*$/i, hit: 'Time for one more question.', miss: 'The last question was about Iran.'},
  {id: 'one-more', kind: 'call', says: /(?:^|\s)(?:(?:one|two|a couple|a few) (?:more|last)|last one|last two|one last one|another one)(?: here| up here| and then .{0,40}|,? please)*[.?!—–-]*$/i, hit: 'Let me get one more.', miss: 'One more state has signed.'},
  {id: 'take-questions', kind: 'call', says: /(?:take|open (?:it|things|this) (?:up )?(?:to|for)|(?:over|back) to|ready for|answer|turn to|move to|go to|get to|here for|begin|start with|get) (?:all |some |any |a few |a couple |the |of |your |you |our |their )*questions?(?: now| at this (?:point|time)| from .{1,40})?[.?!]*$/i, hit: 'With that, I’m happy to take your questions.', miss: 'I took his question as a compliment.'},
  {id: 'next-caller', kind: 'call', says: /(?:(?:next|first|final|last) (?:caller|question|(?:person |one )?in (?:the |our )?queue)|next up)(?:$|[\s.,])/i, hit: 'We’ll go to the next caller in queue.', miss: 'The first person on the moon.'},
  {id: 'line-open', kind: 'call', says: /(?:lines? (?:is|are) (?:now )?(?:unmuted|open|live)|unmute yourself|you may (?:ask|proceed|begin|go ahead)|please (?:go ahead|proceed))[.!]*$/i, hit: 'Caller, your line is unmuted.', miss: 'All lines are muted.'},
  {id: 'you-next', kind: 'call', says: /^(?:(?:and|okay|then|yes|sorry|oh|no)[,.]? )*(?:you|your turn|you,? (?:next|please|sir|ma['’]am)|you['’]re next|i(?:['’]ll| will) (?:come|go|get) (?:right )?(?:back )?to you(?:,? (?:right )?next)?)[.?!—–-]*$/i, hit: 'I’ll come right to you, right next.', miss: 'I’ll come back to you on the numbers.'},
  {id: 'promised-you', kind: 'call', says: /promised i['’]d (?:go|come|get) (?:back )?to you/i, hit: 'Oh, I promised I’d go to you first —', miss: 'I promised I’d go to Iowa.'},
  {id: 'anyone-else', kind: 'call', says: /^(?:(?:and|okay|yes)[,.]? )*(?:any(?:body|one) else|who else|who['’]s next|what else|any other questions|other questions|any more questions|anything else)\??[.!]*$/i, hit: 'Anything else?', miss: 'I have nothing else.'}
]

/** First words of a question turn that say: this is somebody else. */
export const newcomerCues: readonly Cue<'newcomer'>[] = [
  {id: 'greets', kind: 'newcomer', says: /^(?:(?:yes|yeah|oh|okay|great|all right)[,.]? )?(?:thanks|thank you|hi|hello|hey|good (?:morning|afternoon|evening))(?=[\s,.!])(?!.{0,3}$)(?!.{0,40}follow)/i, hit: 'Thanks, Karine. On the strike.', miss: 'Thanks.'},
  {id: 'for-whom', kind: 'newcomer', says: /^(?:(?:yes|yeah|hi|hello|okay|thanks|thank you)[,.]? ){0,2}(?:this|this is a|a|my|i have a|i had a) question (?:is |would be |i believe (?:is |would be )?|probably ){0,2}for (?!you|him|her|them|the president)/i, hit: 'This is a question for General Lee.', miss: 'And the question for General Lee?'},
  {id: 'counts-questions', kind: 'newcomer', says: /^(?:(?:i have|i['’]ve got|i had|just) )?(?:two|three|a couple(?: of)?) (?:(?:quick|different|brief|separate|short|very|unrelated) ){0,2}questions\b(?! (?:on|about) (?:that|this)\b)(?!.{0,20}follow)/i, hit: 'Two quick questions, thanks.', miss: 'Two more questions, please.'},
  {id: 'others-question', kind: 'newcomer', says: /^.{0,40}(?:on|to|off of?|up) (?:what )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)?['’]s? question|['’]s? point| (?:was asking|asked|just asked|said))/, hit: 'Just to follow up on Ann’s question, is it?', miss: 'On the President’s point, is it?'}
]

/** First words of a question turn that say: I go on. */
export const continuingCues: readonly Cue<'continuing'>[] = [
  {id: 'but', kind: 'continuing', says: /^but(?=[\s,])/i, hit: 'But is it true?', miss: 'Butter is dear.'},
  {id: 'and', kind: 'continuing', says: /^and(?=[\s,])/i, hit: 'And on Ukraine?', miss: 'Andy said so.'},
  {id: 'so', kind: 'continuing', says: /^so(?=[\s,])/i, hit: 'So you are not?', miss: 'Some say so.'},
  {id: 'acknowledges', kind: 'continuing', says: /^(?:okay|ok|all right|alright|right|sure|yes|yeah|yep|mm-?hmm?|got it|i see|fair enough|great|correct|understood)(?=[\s,.—–-]|$)/i, hit: 'Okay. On the budget?', miss: 'Rights matter.'},
  {id: 'objects', kind: 'continuing', says: /^(?:no|well|actually|wait|yes, but|which|or|though|then|because)(?=[\s,.—–-])/i, hit: 'No, but I mean, just so I understand.', miss: 'None of them did.'},
  {id: 'restates', kind: 'continuing', says: /^(?:i['’]m (?:just )?(?:asking|saying|talking|wondering)|i(?: just)? (?:mean|know|understand|meant|guess|asked)\b|(?:the|my) question (?:is|was)|that['’]s why i(?:['’]m| was| am)|you haven['’]t answered|let me (?:just )?(?:follow|rephrase|ask it|try)|in other words)/i, hit: 'The question is whether they have.', miss: 'I have a question.'},
  {id: 'follows-up', kind: 'continuing', says: /^.{0,30}(?:follow(?:-| )?up|if i (?:could|can|may)|also|one more|last(?:ly| thing)|finally|just quickly|secondly)/i, hit: 'One follow-up question then?', miss: 'Can he go?'}
]

/** Short question turns that only ask for the floor. */
export const bidCues: readonly Cue<'bid'>[] = [
  {id: 'has-a-question', kind: 'bid', says: /(?:one more|(?:one|a|another|quick|couple|two)(?: \w+)? (?:question|thing|follow-?up)s?|i have (?:one|two|a)\b|(?:can|could|may|might) i\b|follow(?:-| )?up|if i (?:could|may|can)|real quick|on another|can (?:you|everyone)(?: guys| all| folks)? hear me)/i, hit: 'I just have one — one question.', miss: 'In the back, perhaps.'},
  {id: 'inaudible', kind: 'bid', says: /^[([]?inaudible[.)\]]*$/i, hit: '(Inaudible.)', miss: 'It was inaudible to us.'},
  {id: 'greets-only', kind: 'bid', says: /^(?:hi|hello|hey|yes|yeah|thanks?|thank you)(?:,? .{0,20})?[.!,]*$/i, hit: 'Thanks, Jen.', miss: 'History matters.'}
]

/** Podium turns that only say: I am listening. */
export const listeningCues: readonly Cue<'listening'>[] = [
  {id: 'listens', kind: 'listening', says: /^(?:(?:oh|yes|yeah|yep|yup|sure|okay|ok|right|mm-?hmm?|mhm|uh-huh|hmm|of course|go ahead|please|hi|hey|hello|good|well|no|wait|it['’]s (?:okay|all right)|that['’]s (?:fine|okay)|i know|i understand|we (?:sure |certainly )?can|i (?:can|got|hear) you|loud and clear|good to see you(?: too)?|how are you|nice to (?:see|hear from) you)[\s,.!?—–-]*){1,5}$/i, hit: 'Oh, sure. Go ahead.', miss: 'Sure, he will go.'}
]

/** Last words of a podium turn that end the briefing: whoever calls out after them may be anybody. */
export const partingCues: readonly Cue<'parting'>[] = [
  {id: 'thanks-all', kind: 'parting', says: /(?:^|[\s,.—–-])(?:thanks|thank you)(?: (?:so|very) much)?,? (?:everybody|everyone|(?:you )?guys|you all|all|folks)(?:,? .{0,40})?[.!]*$/i, hit: 'Okay, thanks, everybody.', miss: 'Thank you, Ann.'},
  {id: 'thanks-much', kind: 'parting', says: /(?:^|[.!?]\s+)(?:(?:okay|all right)[,.]\s+)?(?:thanks|thank you) (?:very|so) much[.!]*$/i, hit: 'I don’t have the details for you. Thanks very much.', miss: 'Thank you very much for that.'},
  {id: 'good-day', kind: 'parting', says: /(?:^|[.,!?—–-]\s+|\band )have a (?:good|great|nice|wonderful|terrific|safe) (?:day|one|night|evening|afternoon|weekend|week|holiday|trip|flight)(?:,? .{0,40})?[.!]*$/i, hit: 'Have a good weekend, everyone.', miss: 'They will have a good day at work.'}
]
