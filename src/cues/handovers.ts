import type {Cue} from './cue.js'

/** What a short turn, or the edge of a longer one, does for the course of the questions. */
export type HandoverCueKind =
  /** Gives the word to a colleague. */
  | 'handover'
  /** Gives the word to the next reporter. */
  | 'next'
  /** Ends the event. */
  | 'closing'
  /** Shows that one listens, or lets the reporter go on. */
  | 'nod'
  /** The reporter announces a question without asking it. */
  | 'prelude'

export type HandoverCue = Cue<HandoverCueKind>

/** Wordings of short turns that answer nothing. */
export const handoverCues: readonly HandoverCue[] = [
  {id: 'hand-turn-over', kind: 'handover', says: /\b(?:let\s+me|i['’]ll|i\s+will|i['’]m\s+going\s+to|going\s+to|i['’]d\s+like\s+to|maybe|why\s+don['’]t\s+(?:i|we|you))\s+(?:just\s+)?(?:turn|hand|kick|pass|throw|toss|defer(?!\s+to\s+the\b)|go)\s+(?:(?:it|this|that|things|the\s+(?:call|floor|rest))\s+)?(?:over\s+|back\s+)?to\b/i, hit: 'Let me turn to Dr. Lee about the safety of the ships.', miss: 'They turn to the west.'},
  {id: 'hand-want-to', kind: 'handover', says: /\b(?:do|would|did)\s+(?:(?:either|any|one)\s+of\s+)?(?:you|someone|anyone|anybody)(?:\s+(?:guys|all|two))?\s+(?:want|like|care|wish)\s+to\b|^(?:you\s+(?:guys\s+)?|anyone\s+)want\s+to\b/i, hit: 'You guys want to take that?', miss: 'They want to go.'},
  {id: 'hand-colleague', kind: 'handover', says: /\bcolleagues?\s+(?:would|may|might|will|can|could)\s+(?:(?:like|want|wish)\s+to\s+)?(?:say|add|take|speak|answer|respond|chime|jump|address)\b/i, hit: 'Our colleague would like to say something.', miss: 'Our colleague is here.'},
  {id: 'hand-over-to', kind: 'handover', says: /^(?:(?:okay|thanks|Okay|Sure|Great|Yeah|Thanks|Thank\s+you)[,.]?\s+)*(?:[Oo]ver\s+to\s+(?:you\b|\p{Lu})|(?:Dr|Mr|Ms|Mrs|Gen|General|Secretary|Director|Admiral|Ambassador)\.?\s+\p{Lu}\p{L}+[?.,]*$)/u, hit: 'Dr. Lee?', miss: 'Over to the west lies the sea.'},
  {id: 'next-question', kind: 'next', says: /\b(?:next|last|one\s+more|final|another|first)\s+(?:question|caller|one)\b|\bone\s+more\b[.!]?$|\b(?:last|final)\s+one\b/i, hit: 'Wonderful. Next question, please.', miss: 'The next ship is here.'},
  {id: 'next-go-ahead', kind: 'next', says: /\bgo\s+ahead\b|\byour\s+line\s+is\b|\b(?:we['’]ll|let['’]s|let\s+me|i['’]ll|we\s+will)\s+(?:go|move|turn|get(?!\s+back\s+to\s+you\b)|come)\s+(?:back\s+)?(?:over\s+)?to\b(?!\s+you(?:\s+(?:guys|all))?\s+(?:on|with|about)\b|\s+(?:that|this|it)(?:\s+(?:when|after|later|once|at|in|tomorrow|next|another)|[.,;]))/i, hit: 'Yes, certainly. Go ahead.', miss: 'They went ahead with it.'},
  {id: 'close-thanks', kind: 'closing', says: /^(?:(?:all\s+right|okay|great|perfect|good|so|well|and|with\s+that|again)[,.]?\s+)*(?:thanks?|thank\s+you)(?:\s+(?:so|very)\s+much)?(?:\s+again)?,?\s+(?:to\s+)?(?:everybody|everyone|all|guys|folks|you\s+all|ladies)\b/i, hit: 'Thanks, everybody, for joining this call.', miss: 'Thank you. The ships are here.'},
  {id: 'close-wraps', kind: 'closing', says: /\b(?:wraps?\s+(?:it|this|things)?\s*up|(?:concludes?|ends?)\s+(?:the|our|this|today['’]s)\s+(?:call|briefing|time)|that['’]s\s+all\s+(?:the\s+time\s+)?we\s+have|see\s+you\s+(?:all\s+)?(?:tomorrow|next|on|soon|there))\b/i, hit: 'I think that pretty much wraps it up.', miss: 'They wrapped the ship.'},
  {id: 'nod-only', kind: 'nod', says: /^(?:(?:yes|yeah|yep|yup|no|sure|right|okay|ok|mm-?hm+m?|uh-?huh|oh|hmm|hi|hello|hey|please|go\s+ahead|of\s+course|all\s+right|exactly|correct|i\s+know|i\s+understand|i\s+see|got\s+it|thank\s+you|thanks|well|so|look|again|great|good|ah|it['’]s\s+okay|certainly|absolutely|sir|ma['’]am|wait|sorry|i['’]m\s+sorry|uh|um|and|but|now)(?:[\s,.!?—–-]|$)+)+$/i, hit: 'Yeah, yeah. Go ahead.', miss: 'Yes, they are here.'},
  {id: 'prelude-question', kind: 'prelude', says: /\b(?:one|another|two|three|couple|last|quick|more|a|follow[\s-]?up|different|final)\s+(?:\S+\s+){0,2}(?:questions?|things?|topics?|follow[\s-]?ups?|more|follow)\b|\bone\s+more\b|\bquestions?\s+(?:on|about|for|following)\b|\bfollow[\s-]?up\b|\bmay\s+i\b|\bcan\s+i\b|\bcould\s+i\b|\bif\s+i\s+(?:can|could|may)\b/i, hit: 'Okay, I have another question on the ships.', miss: 'But he announced the ships today.'},
  {id: 'prelude-thanks', kind: 'prelude', says: /^(?:hi|hello|hey|thanks?|thank\s+you|good\s+(?:morning|afternoon|evening)|sorry|excuse\s+me)\b/i, hit: 'Thank you, Ann.', miss: 'But thank him for it.'},
  {id: 'prelude-topic', kind: 'prelude', says: /^(?:and\s+)?(?:then\s+)?(?:just\s+)?(?:on\b|going\s+back\b|back\s+(?:to|on)\b|turning\b|regarding\b|in\s+terms\s+of\b|with\s+regard\b)/i, hit: 'On the ships for a moment.', miss: 'They went on to the ships.'},
  {id: 'prelude-name', kind: 'prelude', says: /^(?:\p{Lu}\p{L}+|\p{Lu}\p{L}+\s+\p{Lu}\p{L}+|(?:Mr|Ms|Mrs|Dr)\.\s+\p{Lu}\p{L}+)[\s.,!?—–-]*$/u, hit: 'Jay.', miss: 'He left.'}
]
