import type {Cue} from './cue.js'

/**
 * How the terms of a briefing are stated. Each row matches within one sentence of the podium; the level is in the
 * words matched ("on background", "on the record").
 *
 * `whole`: of all of it, also where other terms were stated before. `event`: of the event by name, wherever it is
 * said. `opening`: of "this", "we" or the speakers, which means the event only at the beginning and at the end.
 * `title`: as the event is called in print.
 */
export type TermsKind = 'whole' | 'event' | 'opening' | 'title'

/** What a briefing is called. */
export const eventNoun = String.raw`(?:calls?|teleconference|conference|briefings?|gaggle|conversation|discussion|session|backgrounder|interview)`

const terms = String.raw`(?:on\s+(?:deep\s+)?background\b(?!\s+(?:check|investigation|screening|information|noise))|(?:on|off)[\s-]+(?:the[\s-]+)?record\b(?!\s+(?:press\s+)?${eventNoun}))`
const termsBefore = String.raw`(?:(?:deep[\s-]+)?background|(?:on|off)[\s-]+the[\s-]+record)`
const called = String.raw`(?:(?:press|conference|news|media|telephone|embargoed)\s+)*${eventNoun}\b`
const is = String.raw`(?:is|[’']s|are|[’']re|was|were|will|[’']ll)`
/** A few words on the way, within one clause. */
const some = String.raw`(?:[\w’'-]+,?\s+){0,4}?`

/** How it is stated on what terms the briefing is held. */
export const termsCues: readonly Cue<TermsKind>[] = [
  {
    id: 'terms-whole',
    kind: 'whole',
    says: new RegExp(String.raw`\b(?:do|doing|keep|have)\s+(?:everything|all\s+of\s+(?:this|it)|the\s+(?:whole|entire)\s+\w+)\s+${terms}`, 'i'),
    hit: 'Yes, we’ll do the whole call on the record, and we apologize for the technical difficulties.',
    miss: 'People can ask what they want, and the whole thing takes place on the record.'
  },
  {
    id: 'terms-everything-is',
    kind: 'event',
    says: new RegExp(String.raw`\beverything\s+${some}${is}\s+${some}${terms}`, 'i'),
    hit: 'By the way, everything here is on the record and for attribution.',
    miss: 'Everything she has said stands, and the record shows it.'
  },
  {
    id: 'terms-this-call-is',
    kind: 'event',
    says: new RegExp(String.raw`\b(?:this|the|today[’']?s|our)\s+(?:\w+\s+){0,2}?${eventNoun}\b,?\s+(?:(?:this\s+\w+|today|tonight),?\s+)?${is}\b,?\s+(?:[\w’'-]+,?\s+){0,9}?${terms}|\b(?:this|today[’']?s)\s+${some}${eventNoun},?\s+but\s+${terms}`, 'i'),
    hit: 'As a reminder, this call this evening is on background.',
    miss: 'The briefing will focus on background checks for gun buyers.'
  },
  {
    id: 'terms-do-this-call',
    kind: 'event',
    says: new RegExp(String.raw`\b(?:(?:will|[’']ll|going\s+to|let[’']s)\s+${some}(?:do|hold|conduct|keep)|doing|holding|conducting)\s+(?:this|the|today[’']?s|our)\s+${some}${eventNoun},?\s+${some}${terms}`, 'i'),
    hit: 'We will be doing this call on background, as attributable to senior administration officials.',
    miss: 'We do this briefing every day, on camera and on the record.'
  },
  {
    id: 'terms-this-is-all',
    kind: 'event',
    says: new RegExp(String.raw`\b(?:this|it)\s*(?:${is}|will\s+be)\s+(?:all|just|entirely|still)\s+${terms}`, 'i'),
    hit: 'To repeat, this is all on background.',
    miss: 'This is all in the background of the talks.'
  },
  {
    id: 'terms-quote',
    kind: 'event',
    says: new RegExp(String.raw`\byou(?:\s+can|[’']re\s+welcome\s+to|\s+may)\s+${some}(?:report|use|quote)\s+(?:[\w’'-]+\s+){0,6}?${terms}`, 'i'),
    hit: 'You can only quote the officials on this call on background.',
    miss: 'You can quote what the officials keep in the background.'
  },
  {
    id: 'terms-this-background-call',
    kind: 'opening',
    says: new RegExp(String.raw`\b(?:this|today[’']?s|this\s+(?:morning|afternoon|evening)[’']s|tonight[’']?s|our)\s+(?:[\w-]+\s+)?${termsBefore}\s+${called}`, 'i'),
    hit: 'Thank you all for joining us on this on-the-record conference call.',
    miss: 'There was a background call on this yesterday.'
  },
  {
    id: 'terms-a-background-call',
    kind: 'opening',
    says: new RegExp(String.raw`\b(?:(?:we[’']re|we\s+are|are)\s+doing|(?:this|it)\s*(?:is|[’']s|will\s+be),?(?:\s+I\s+\w+\s+as\s+\w+,)?|welcome\s+to|join(?:ing)?\s+us\s+(?:on|for)|we\s+have|you\s+with|give\s+you|with)\s+(?:an?|the)\s+(?:[\w-]+,?\s+){0,3}?(?:but\s+)?${termsBefore}\s+${called}(?!\s+(?:here\s+)?(?:at\s+the\s+White\s+House\s+)?(?:earlier|later|yesterday|tomorrow|next|last|before))`, 'i'),
    hit: 'We’re doing a background call today to preview the visit.',
    miss: 'We did, as many of you know, have a background briefing here earlier.'
  },
  {
    id: 'terms-briefer',
    kind: 'opening',
    says: /\bbackground\s+briefers?\b/i,
    hit: 'For your records, the background briefer today is a senior official.',
    miss: 'The briefer gave some background.'
  },
  {
    id: 'terms-this-is',
    kind: 'opening',
    says: new RegExp(String.raw`\b(?:this|it|which|we|they|he|she|I)\s*(?:${is})\s+(?:[\w’'-]+[\s,]+){0,5}?${terms}`, 'i'),
    hit: 'So this is on background, senior administration officials.',
    miss: 'He was told that the record would be sealed.'
  },
  {
    id: 'terms-we-do-this',
    kind: 'opening',
    says: new RegExp(String.raw`\b(?:do\s+(?:this|it)|doing\s+this|speak|speaking|talk|talking|start|with\s+us)\s+${some}${terms}`, 'i'),
    hit: 'They will be speaking on the record, and then we’ll turn to questions.',
    miss: 'The companies do have a record of success.'
  },
  {
    id: 'terms-bare',
    kind: 'opening',
    says: new RegExp(String.raw`^\W*(?:(?:and|so|again|okay|yes|just|all\s+right)\W+)*(?:${terms}|background)\W*(?:(?:again|please|senior)\b|$)|\bofficials?,?\s+${terms}|\bbackground\s+senior\b|\bembargo\b[^.?!;]{0,20},\s+background\b`, 'i'),
    hit: 'And again, senior administration official on background.',
    miss: 'On background checks we have said enough.'
  },
  {
    id: 'terms-in-title',
    kind: 'title',
    says: new RegExp(String.raw`\b${termsBefore}\s+${called}|\bbackgrounder\b|^[ \t]*on[\s-]+(?:background|the[\s-]+record)[ \t]*$`, 'im'),
    hit: 'Background Press Call by Senior Administration Officials on the Visit',
    miss: 'Press Call on the Background of the Talks'
  }
]

/** What an embargo can lie on, and that it is ours: other embargoes are of arms, oil and trade. */
export const embargoSubject = new RegExp(String.raw`\b(?:${eventNoun}|contents?|information|materials?|everything|all\s+of\s+this|remarks\s+here)\b|${terms}`, 'i')

/** Things that are embargoed by themselves: what is said of them is not said of the briefing. */
export const embargoedElsewhere =
  /\b(?:(?:arms|weapons?|oil|trade|economic|missile|grain|gas|diamond|cuban?|u\.?n\.?|full|complete|lethal|technology|unilateral)\s+(?:\S+\s+)?embargo|(?:interviews?|address|excerpts|podcast|copy|copies|speech|jokes?),?\s+(?:\S+\s+){0,8}?embargoed|embargoed\s+(?:remarks|copy|copies|text|version|excerpts|interviews?))/i
