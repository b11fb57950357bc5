import type {Cue} from './cue.js'
import {says} from './wording.js'

/**
 * How the terms of a briefing are stated. Each row matches within one sentence of the podium; the level is in the
 * words matched ("on background", "on the record").
 *
 * - `whole`: of all of it, also where other terms were stated before
 * - `event`: of the event by name, wherever it is said
 * - `opening`: of "this", "we" or the speakers, which means the event only at the beginning and at the end
 * - `aside`: of what is said next; the terms of the event stay as they were
 * - `title`: as the event is called in print
 */
export type TermsKind = 'whole' | 'event' | 'opening' | 'aside' | 'title'

/** What a briefing is called. */
export const eventNoun = '(?:calls?|teleconference|conference|briefings?|gaggle|conversation|discussion|session|backgrounder|interview)'

/** Terms as they are said of an event: "on background". A call can also be "an on-the-record call": see `called`. */
const terms = `(?:on (?:deep )?background\\b(?! (?:check|investigation|screening|information|noise))|(?:on|off)[\\s-]+(?:the[\\s-]+)?record\\b(?! (?:press )?${eventNoun}))`

/** The event called by its terms: "background press call". */
const called = `(?:(?:deep[\\s-]+)?background|(?:on|off)[\\s-]+the[\\s-]+record) (?:(?:press|conference|news|media|telephone|embargoed) )*${eventNoun}`

const is = "(?:is|are|was|were|will|(?<=\\w)'s|(?<=\\w)'re|(?<=\\w)'ll)"
/** A few words on the way, within one clause. */
const some = '(?:[^\\s.?!;:]+ ){0,4}?'
const more = '(?:[^\\s.?!;:]+ ){0,9}?'
/** When it is held, said after its name. */
const now = '(?:,? (?:this \\w+|today|tonight))?,?'

/** How it is stated on what terms the briefing is held. */
export const termsCues: readonly Cue<TermsKind>[] = [
  {
    id: 'terms-whole',
    kind: 'whole',
    says: says`(?:do|doing|keep|have) (?:everything|all of (?:this|it)|the (?:whole|entire) \w+) ${terms}`,
    hit: 'Yes, we’ll do the whole call on the record, and we apologize for the technical difficulties.',
    miss: 'People can ask what they want, and the whole thing takes place on the record.'
  },
  {
    id: 'terms-everything-is',
    kind: 'event',
    says: says`everything ${some}${is} ${some}${terms}`,
    hit: 'By the way, everything here is on the record and for attribution.',
    miss: 'Everything she has said stands, and the record shows it.'
  },
  {
    id: 'terms-this-call-is',
    kind: 'event',
    says: says`(?:this|the|today'?s|our) (?:\w+ ){0,2}?${eventNoun}${now} ${is},? ${more}${terms}`,
    hit: 'As a reminder, this call this evening is on background.',
    miss: 'The briefing will focus on background checks for gun buyers.'
  },
  {
    id: 'terms-this-call-but',
    kind: 'event',
    says: says`(?:this|today'?s) ${some}${eventNoun},? but ${terms}`,
    hit: 'Thanks for joining this off-camera gaggle, but on the record.',
    miss: 'This call was long, but the record was not broken.'
  },
  {
    id: 'terms-do-this-call',
    kind: 'event',
    says: says`(?:(?:will|we'll|going to|let's) ${some}(?:do|hold|conduct|keep)|doing|holding|conducting) (?:this|the|today'?s|our) ${some}${eventNoun},? ${some}${terms}`,
    hit: 'We will be doing this call on background, as attributable to senior administration officials.',
    miss: 'We do this briefing every day, on camera and on the record.'
  },
  {
    id: 'terms-this-is-all',
    kind: 'event',
    says: says`(?:this|it)(?:'s| is| was| will be) (?:all|just|entirely|still) ${terms}`,
    hit: 'To repeat, this is all on background.',
    miss: 'This is all in the background of the talks.'
  },
  {
    id: 'terms-quote',
    kind: 'event',
    says: says`you(?: can|'re welcome to| may) ${some}(?:report|use|quote) ${more}${terms}`,
    hit: 'You can only quote the officials on this call on background.',
    miss: 'You can quote what the officials keep in the background.'
  },
  {
    id: 'terms-this-background-call',
    kind: 'opening',
    says: says`(?:this|today'?s|this (?:morning|afternoon|evening)'s|tonight'?s|our) (?:[\w-]+ )?${called}`,
    hit: 'Thank you all for joining us on this on-the-record conference call.',
    miss: 'There was a background call on this yesterday.'
  },
  {
    id: 'terms-a-background-call',
    kind: 'opening',
    says: says`(?:(?:we're|we are|are) doing|(?:this|it)(?: is|'s| will be),?(?: I \w+ as \w+,)?|welcome to|join(?:ing)? us (?:on|for)|we have|you with|give you|with) (?:an?|the) (?:[\w-]+,? ){0,3}?(?:but )?${called}(?! (?:here )?(?:at the White House )?(?:earlier|later|yesterday|tomorrow|next|last|before))`,
    hit: 'We’re doing a background call today to preview the visit.',
    miss: 'We did, as many of you know, have a background briefing here earlier.'
  },
  {
    id: 'terms-briefer',
    kind: 'opening',
    says: says`background briefers?`,
    hit: 'For your records, the background briefer today is a senior official.',
    miss: 'The briefer gave some background.'
  },
  {
    id: 'terms-this-is',
    kind: 'opening',
    says: says`(?:this|it|which|we|they|he|she|I)(?:'s|'re|'ll| is| are| was| will) ${some}${terms}`,
    hit: 'So this is on background, senior administration officials.',
    miss: 'He was told that the record would be sealed.'
  },
  {
    id: 'terms-we-do-this',
    kind: 'opening',
    says: says`(?:do (?:this|it)|doing this|speak|speaking|talk|talking|start|with us) ${some}${terms}`,
    hit: 'They will be speaking on the record, and then we’ll turn to questions.',
    miss: 'The companies do have a record of success.'
  },
  {
    id: 'terms-bare',
    kind: 'opening',
    says: says`(?:^\W*(?:(?:and|so|again|okay|yes|just|all right)\W+){0,3}(?:${terms}|background)(?:\W*$|\W+(?:again|please|senior))|officials?,? ${terms}|background senior|embargo\b[^.?!;]{0,20}, background)`,
    hit: 'And again, senior administration official on background.',
    miss: 'On background checks we have said enough.'
  },
  {
    id: 'terms-aside',
    kind: 'aside',
    says: says`(?:(?:let me|let's|I'll|we'll|I will|we can|going to|I'm going to|want to) (?:just |probably )?(?:go|be|switch|pivot|say this)|(?:this|that|what I say next) (?:part |bit )?is|back|^\W*(?:(?:and|so|but|okay|just|now)\W+){0,2}) ?${terms}`,
    hit: 'Let me go off the record for a minute.',
    miss: 'The two Presidents will go over the record of the talks.'
  },
  {
    id: 'terms-in-title',
    kind: 'title',
    says: says`(?:${called}|backgrounder|^\W*on[\s-]+(?:background|the[\s-]+record)\W*$)`,
    hit: 'Background Press Call by Senior Administration Officials on the Visit',
    miss: 'Press Call on the Background of the Talks'
  }
]

/** What an embargo can lie on, and that it is ours: other embargoes are of arms, oil and trade. */
export const embargoSubject = says`(?:${eventNoun}|contents?|information|materials?|everything|all of this|remarks here|${terms})`

/** Things that are embargoed by themselves: what is said of them is not said of the briefing. */
export const embargoedElsewhere =
  /\b(?:(?:arms|weapons?|oil|trade|economic|missile|grain|gas|diamond|cuban?|u\.?n\.?|full|complete|lethal|technology|unilateral)\s+(?:\S+\s+)?embargo|(?:interviews?|address|excerpts|podcast|copy|copies|speech|jokes?),?\s+(?:\S+\s+){0,8}?embargoed|embargoed\s+(?:remarks|copy|copies|text|version|excerpts|interviews?))/i
