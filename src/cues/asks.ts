import type {Cue} from './cue.js'
import {unionOf} from './union.js'

/** What a wording does in a question turn. */
export type AskCueKind =
  /** Asks without a question mark, or wraps a question into a request: the want stands in the same sentence. */
  | 'request'
  /** Ends in a question mark and wants nothing of its own. */
  | 'not-ask'
  /** Says again what was just asked, or puts a candidate answer to it. */
  | 'restatement'
  /** The podium asks to hear the question again. */
  | 'repeat'

/** A wording that makes, or unmakes, an ask. */
export type AskCue = Cue<AskCueKind>

export const requestCues: readonly AskCue[] = [
  {id: 'ask-wonder', kind: 'request', says: /\b(?:i|i['’]m|i\s+am|i\s+was|we\s+were|just)\s+(?:(?:just|also|really|still|kind\s+of|sort\s+of)\s+)?wonder(?:ing|ed)?\b/i, hit: 'I was wondering if you have any more details.', miss: 'It is no wonder that they left.'},
  {id: 'ask-wanted-to', kind: 'request', says: /(?:\bi\s+(?:guess\s+i\s+|(?:just|also|only|really)\s+)?want(?:ed)?|\bjust\s+want(?:ed)?|\bi['’]d\s+like)\s+to\s+(?:know|ask|understand|see\s+(?:if|whether)|confirm|clarify|check|make\s+sure|get)\b/i, hit: 'I wanted to know the number of nationals returned.', miss: 'They wanted to go home.'},
  {id: 'ask-my-question', kind: 'request', says: /\b(?:my|the|first|second|third|last|other|next|final)\s+question(?:\s+then)?\s+(?:is|was|would\s+be)\b(?!\s*[,:–—-])\s+(?!for\b|on\b|about\b|related|relating)/i, hit: 'So my question is what you are doing to reassure him.', miss: 'My second question has to do with the mayor.'},
  {id: 'ask-if-you-could', kind: 'request', says: /\bif\s+(?:you(?:\s+guys)?|someone|anyone|anybody|somebody|we|either\s+of\s+you)\s+(?:could|can|might|would)\s+(?:(?:just|please|also|maybe|perhaps|at\s+all)\s+){0,2}(?:talk|speak|say|tell|give|offer|share|expand|explain|describe|elaborate|clarify|comment|address|confirm|discuss|provide|shed|walk|characterize|go|help|get|respond|update)\b/i, hit: 'If you could talk a little bit about the ships.', miss: 'If you could see the border now, you would believe it.'},
  {id: 'ask-can-you', kind: 'request', says: /\b(?:can|could|would|will|may|might)\s+(?:you(?:\s+(?:guys|all))?|someone|anyone|either\s+of\s+you|we|i)\s+(?:(?:just|please|also|at\s+all|possibly|maybe|perhaps|still|further|at\s+least|actually|at\s+this\s+point)\s+){0,2}(?:talk|speak|say|tell|give|offer|share|expand|explain|describe|elaborate|clarify|comment|address|confirm|discuss|provide|detail|shed|walk|characterize|help|get|update|list|name|outline|specify|articulate|answer|repeat|quantify|respond|rule|assure|reassure|find|have)\b/i, hit: 'Can you give us an update on that?', miss: 'You can say what you like.'},
  {id: 'ask-curious', kind: 'request', says: /\b(?:i['’]m|i\s+am|i\s+was|just)\s+(?:(?:just|also|really)\s+)?curious\s+(?:what|why|how|if|whether|about|as\s+to|who|when|where|which)\b/i, hit: 'I’m curious about your reaction to that.', miss: 'Curious people came to look.'},
  {id: 'ask-hoping', kind: 'request', says: /\bi\s+(?:was|am)\s+hoping\s+(?:that\s+)?(?:you|someone|we|to)\b/i, hit: 'I was hoping you could give us a sense of it.', miss: 'They were hoping for rain.'},
  {id: 'ask-question-whether', kind: 'request', says: /\b(?:question|issue|point)\s+is,?\s+(?:whether|what|how|why|if|when|where|who|do|does|did|is|are|will|would|can|could|has|have)\b/i, hit: 'The question is whether there’s a timetable.', miss: 'The question is hard.'},
  {id: 'ask-like-to-know', kind: 'request', says: /\b(?:i['’]d|i\s+would|we['’]d|we\s+would)\s+(?:just\s+|also\s+)?(?:like|love)\s+(?:to\s+(?:know|hear|get|ask\s+(?:what|why|how|if|whether|you))|your)\b|\binterested\s+(?:to\s+know|in\s+(?:knowing|hearing|your))\b/i, hit: 'I would like to know how that went.', miss: 'I would like to go home.'},
  {id: 'ask-asking', kind: 'request', says: /\b(?:i['’]m|i\s+am|we['’]re|we\s+are|what\s+(?:i|we)['’](?:m|re))\s+(?:just\s+|really\s+)?asking(?:\s+is,?)?\s+(?:you\s+)?(?:what|why|how|if|whether|when|where|who|which|about|for)\b/i, hit: 'I’m just asking when that happens.', miss: 'They keep asking us.'},
  {id: 'ask-hard-time', kind: 'request', says: /\bi(?:['’]m|\s+am)?\s+(?:(?:still|just|not)\s+)*(?:having\s+(?:a\s+hard\s+time|trouble)\s+understanding|clear|sure\s+i\s+understand|confused\s+(?:about|as\s+to|by))\b/i, hit: 'I’m having a hard time understanding what this does.', miss: 'I had a hard time last year.'},
  {id: 'ask-trying-to', kind: 'request', says: /\bi(?:['’]m|\s+am|\s+was)\s+(?:just\s+|still\s+)?trying\s+to\s+(?:understand|figure\s+out|get\s+(?:at|a\s+sense)|clarify|find\s+out)\s+(?:what|why|how|if|whether|who|when|where|which|the|a|some)\b/i, hit: 'I am trying to understand why that was done.', miss: 'They are trying to get out.'}
]

export const notAskCues: readonly AskCue[] = [
  {id: 'not-permission', kind: 'not-ask', says: /\b(?:can|could|may|might)\s+(?:i|we)\s+(?:(?:just|also|please|quickly|maybe)\s+){0,2}(?:ask\s+(?:--\s+|[–—]\s*)?(?:(?:you|(?:Mr|Ms|Mrs|Dr)\.\s+[^\s,.?]+)\s+)?(?:about|on|another|a|an|one|just|two|something|this|that|it|again|quickly)|(?:start|begin|open)\s+(?:with|on|by)|follow|do|have\s+(?:a|another|one\s+more)|go\s+back|jump|come\s+back|put\s+(?:this|it|that)|try|change|switch|circle|clarify|press|return|turn)\b(?:(?!\b(?:whether|what|how|why|if|when|who|is|are|was|do|does|did|has|will)\b)[^?]){0,80}\?$/i, hit: 'Can I ask you about the ships?', miss: 'Can I ask why the ship left?'},
  {id: 'not-announced', kind: 'not-ask', says: /\b(?:ask|have|had|got|['’]ve)\s+(?:you\s+)?(?:just\s+)?(?:a|an|one|two|three|some|another|couple|my|more|the)\s+(?:[\w-]+\s+){0,3}questions?\b(?!\s+(?:is|was)\b)(?:(?!\b(?:whether|what|how|why|if|when|who)\b)[^:?]){0,120}[.?]?$/i, hit: 'I want to ask some timing questions here.', miss: 'I want to ask why that question is open.'},
  {id: 'not-one-more', kind: 'not-ask', says: /^(?:(?:just|and|so|okay),?\s+)*(?:one|a|another|quick|last)\s+(?:more(?:\s+|(?=\?)))?(?:quick\s+)?(?:follow[\s-]?up|question)?(?:\s+question)?(?:\s+(?:then|please|if\s+i\s+(?:may|could|can)))?\s*\?\s*$/i, hit: 'One follow-up question then?', miss: 'One more ship?'},
  {id: 'not-follow', kind: 'not-ask', says: /^(?:(?:and|so|but|just|okay|yes)[,\s]+)*(?:to\s+)?follow(?:ing)?(?:[\s-]+up)?\b(?:(?!\b(?:what|why|how|is|are|do|does|did|has|have|will|can|could|would)\b)[^?,]){0,50}\?$/i, hit: 'Just to follow on that one?', miss: 'Just to follow up, is it open?'},
  {id: 'not-hear', kind: 'not-ask', says: /\b(?:can|could|do|did)\s+you\s+(?:guys\s+)?hear\b|\bhear\s+me\b|\bam\s+i\s+on\s*\?|\bare\s+you\s+there\s*\?/i, hit: 'Can you hear me now?', miss: 'Where did the ship go?'},
  {id: 'not-tag', kind: 'not-ask', says: /^(?:and|so|but|well|oh|yes|yeah|no|okay)?,?\s*(?:right|okay|ok|sir|sorry|excuse\s+me|hello|you\s+know|me|really|please|pardon|huh|ma['’]?am|go\s+ahead|how\s+are\s+you(?:\s+doing)?(?:,?\s+\w+)?|may\s+i|can\s+i|is\s+that\s+(?:okay|all\s+right|ok)|you\s+know\s+what\s+i\s+mean)\s*\?\s*$/i, hit: 'Right?', miss: 'Right now?'}
]

export const restatementCues: readonly AskCue[] = [
  {id: 're-is-that', kind: 'restatement', says: /^(?:(?:or|and|but|so|like|i\s+mean|you\s+know),?\s+){0,2}is\s+(?:that|this|it)\s+(?:(?:in\s+fact\s+)?(?:the\s+case|right|correct|true|accurate|fair|what|an?\s+accurate|a\s+fair)|because|happening|off)\b/i, hit: 'Is that in fact the case?', miss: 'Is that ship still there?'},
  {id: 're-have-it', kind: 'restatement', says: /^(?:(?:and|so),?\s+)?(?:do|would|can)\s+you\s+(?:guys\s+|all\s+)?(?:have|know|give\s+us|provide|share)\s+(?:that|them|it|those|these|this)\b[^,]{0,30}(?:,\s+\w+)?\s*\?/i, hit: 'Do you have them available, sir?', miss: 'Do you have ships there?'},
  {id: 're-or', kind: 'restatement', says: /^(?:or|like),?\s/i, hit: 'Or are they still there?', miss: 'Orders were given?'},
  {id: 're-i-mean', kind: 'restatement', says: /^(?:i\s+mean|in\s+other\s+words|that\s+is|meaning),?\s/i, hit: 'I mean, do you see it being needed?', miss: 'What do you mean?'}
]

export const repeatCues: readonly AskCue[] = [
  {id: 'again-repeat', kind: 'repeat', says: /\brepeat\s+(?:the|your|that)\b|\bsay\s+(?:that|it|your\b[^.?]{0,30})\s*(?:again|one\s+more\s+time)\b/i, hit: 'Can you repeat the second question?', miss: 'Let me repeat myself.'},
  {id: 'again-what-was', kind: 'repeat', says: /\b(?:what|which)\s+(?:was|were|is)\s+(?:the|your)\s+(?:\S+\s+)?(?:question|part)\b|\bquestion\s+was\W*$/i, hit: 'What was the question?', miss: 'What was the outcome?'},
  {id: 'again-second', kind: 'repeat', says: /\b(?:your|the)\s+(?:second|first|third|other|last|next)\s+(?:question|part)\s*\?/i, hit: 'Sorry, your second question?', miss: 'On the second question, no.'},
  {id: 'again-ask', kind: 'repeat', says: /\bcan\s+you\s+ask\s+(?:your|the|that)\b/i, hit: 'Can you ask your question?', miss: 'You can ask them.'},
  {id: 'again-meant', kind: 'repeat', says: /\b(?:is\s+that\s+what\s+you|are\s+you\s+(?:asking|talking)\s+about|(?:do\s+)?you\s+mean\s+the)\b[^.?!]{0,60}\?\s*$/i, hit: 'Is that what you were asking about?', miss: 'Is that what they said?'},
  {id: 'again-hear', kind: 'repeat', says: /\b(?:didn|couldn|can)['’]t\s+(?:quite\s+)?(?:hear|catch)\b/i, hit: 'I didn’t catch the end of that.', miss: 'We will hear from them.'}
]

/** The podium asks to hear the question again, in whichever words. */
export const anyRepeat = unionOf(repeatCues)
