import type {Cue} from './cue.js'

/** What a wording does in a question turn. */
export type AskCueKind =
  /** Asks without a question mark, or wraps a question into a request: the want stands in the same sentence. */
  | 'request'
  /** Ends in a question mark and wants nothing of its own. */
  | 'not-ask'
  /** Says again what was just asked, or puts a candidate answer to it. */
  | 'restatement'

/** A wording that makes, or unmakes, an ask. */
export type AskCue = Cue<AskCueKind>

export const requestCues: readonly AskCue[] = [
  {id: 'ask-wonder', kind: 'request', says: /\b(?:i|i['’]m|i\s+am|i\s+was|we\s+were|just)\s+(?:(?:just|also|really|still|kind\s+of|sort\s+of)\s+)?wonder(?:ing|ed)?\b/i, hit: 'I was wondering if you have any more details.', miss: 'It is no wonder that they left.'},
  {id: 'ask-wanted-to', kind: 'request', says: /\bi\s+(?:guess\s+i\s+|(?:just|also|only|really)\s+)?want(?:ed)?\s+to\s+(?:know|ask|understand|see\s+(?:if|whether)|confirm|clarify|check|make\s+sure|get)\b/i, hit: 'I wanted to know the number of nationals returned.', miss: 'They wanted to go home.'},
  {id: 'ask-my-question', kind: 'request', says: /\b(?:my|the|first|second|third|last|other|next|final)\s+question(?:\s+then)?\s+(?:is|was|would\s+be)\b(?!\s*[,:–—-])\s+(?!for\b|on\b|about\b|related|relating)/i, hit: 'So my question is what you are doing to reassure him.', miss: 'My second question has to do with the mayor.'},
  {id: 'ask-if-you-could', kind: 'request', says: /\bif\s+(?:you(?:\s+guys)?|someone|anyone|anybody|somebody|we|either\s+of\s+you)\s+(?:could|can|might|would)\s+(?:(?:just|please|also|maybe|perhaps|at\s+all)\s+){0,2}(?:talk|speak|say|tell|give|offer|share|expand|explain|describe|elaborate|clarify|comment|address|confirm|discuss|provide|shed|walk|characterize|go|help|get|respond|update)\b/i, hit: 'If you could talk a little bit about the ships.', miss: 'If you could see the border now, you would believe it.'},
  {id: 'ask-can-you', kind: 'request', says: /\b(?:can|could|would|will|may|might)\s+(?:you(?:\s+(?:guys|all))?|someone|anyone|either\s+of\s+you|we|i)\s+(?:(?:just|please|also|at\s+all|possibly|maybe|perhaps|still|further|at\s+least|actually|at\s+this\s+point)\s+){0,2}(?:talk|speak|say|tell|give|offer|share|expand|explain|describe|elaborate|clarify|comment|address|confirm|discuss|provide|detail|shed|walk|characterize|help|get|update|list|name|outline|specify|articulate|answer|repeat|quantify|respond|rule|assure|reassure|find|have)\b/i, hit: 'Can you give us an update on that?', miss: 'You can say what you like.'},
  {id: 'ask-curious', kind: 'request', says: /\b(?:i['’]m|i\s+am|i\s+was|just)\s+(?:(?:just|also|really)\s+)?curious\s+(?:what|why|how|if|whether|about|as\s+to|who|when|where|which)\b/i, hit: 'I’m curious about your reaction to that.', miss: 'Curious people came to look.'},
  {id: 'ask-hoping', kind: 'request', says: /\bi\s+(?:was|am)\s+hoping\s+(?:that\s+)?(?:you|someone|we|to)\b/i, hit: 'I was hoping you could give us a sense of it.', miss: 'They were hoping for rain.'},
  {id: 'ask-question-whether', kind: 'request', says: /\b(?:question|issue|point)\s+is,?\s+(?:whether|what|how|why|if|when|where|who|do|does|did|is|are|will|would|can|could|has|have)\b/i, hit: 'The question is whether there’s a timetable.', miss: 'The question is hard.'},
  {id: 'ask-trying-to', kind: 'request', says: /\bi(?:['’]m|\s+am|\s+was)\s+(?:just\s+|still\s+)?trying\s+to\s+(?:understand|figure\s+out|get\s+(?:at|a\s+sense)|clarify|find\s+out)\s+(?:what|why|how|if|whether|who|when|where|which|the|a|some)\b/i, hit: 'I am trying to understand why that was done.', miss: 'They are trying to get out.'}
]

export const notAskCues: readonly AskCue[] = [
  {id: 'not-permission', kind: 'not-ask', says: /\b(?:can|could|may|might|if)\s+(?:i|we)\s+(?:(?:just|also|please|quickly)\s+){0,2}(?:ask|follow|do|get|have|try|go\s+back|jump|come\s+back|put\s+(?:this|it)|change|switch|take|make)\s*(?:up|on|back|in|one|a|an|another|you|two|this|it|just|about|to)?\b[^,;:]{0,60}\?\s*$/i, hit: 'Can I ask a follow-up?', miss: 'Can I ask why the ship left, and where it went?'},
  {id: 'not-hear', kind: 'not-ask', says: /\b(?:can|could|do|did)\s+you\s+(?:guys\s+)?hear\b|\bhear\s+me\b|\bam\s+i\s+on\b|\bare\s+you\s+there\b/i, hit: 'Can you hear me now?', miss: 'Where did the ship go?'},
  {id: 'not-tag', kind: 'not-ask', says: /^(?:and|so|but|well|oh|yes|yeah|no|okay)?,?\s*(?:right|okay|ok|sir|sorry|excuse\s+me|hello|you\s+know|yes|yeah|no|me|really|please|pardon|huh|ma['’]?am|go\s+ahead|how\s+are\s+you|may\s+i|can\s+i|is\s+that\s+(?:okay|all\s+right|ok)|you\s+know\s+what\s+i\s+mean)\s*\?\s*$/i, hit: 'Right?', miss: 'Right now?'}
]

export const restatementCues: readonly AskCue[] = [
  {id: 're-is-that', kind: 'restatement', says: /^(?:(?:or|and|but|so|like|i\s+mean|you\s+know),?\s+){0,2}is\s+(?:that|this|it)\s+(?:(?:in\s+fact\s+)?(?:the\s+case|right|correct|true|accurate|fair|what|an?\s+accurate|a\s+fair)|because|happening|off)\b/i, hit: 'Is that in fact the case?', miss: 'Is that ship still there?'},
  {id: 're-or', kind: 'restatement', says: /^(?:or|like),?\s/i, hit: 'Or are they still there?', miss: 'Orders were given?'},
  {id: 're-i-mean', kind: 'restatement', says: /^(?:i\s+mean|in\s+other\s+words|that\s+is|meaning),?\s/i, hit: 'I mean, do you see it being needed?', miss: 'What do you mean?'}
]
