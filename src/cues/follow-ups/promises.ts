import {says} from '../wording.js'
import {adverb, goods, will, you} from './binders.js'
import type {FollowUpCue} from './follow-up-cue.js'

/** The podium binds itself. */
export const promiseCues: readonly FollowUpCue[] = [
  {
    id: 'get-back',
    kind: 'promise',
    says: says`${will}(?:get|getting) (?:right )?back (?:to|with) ${you}`,
    hit: 'I’ll have to get back to you on that.',
    miss: 'I’m not going to get back to you on that.'
  },
  {
    id: 'come-back-with',
    kind: 'promise',
    says: says`${will}(?:(?<=and (?:I'll |then )?)come back to you(?! (?:in|next|for|guys|all)\b)|come back (?:to you (?:with|on (?:that|this|it)|in terms of|after (?:the|this|I|we)\b|when|once|if|about)|with (?:an answer|something|more)|and (?:let you know|tell you|give you|report|brief you)))`,
    hit: 'We’ll come back to you with an answer.',
    miss: 'I’ll come back to you in a second.'
  },
  {
    id: 'circle-back',
    kind: 'promise',
    says: says`${will}circle back`,
    hit: 'I’ll circle back with you if there’s more to convey.',
    miss: 'Can we circle back to the ships?'
  },
  {
    id: 'take-question',
    kind: 'promise',
    use: 'taking',
    says: says`${will}take (?:that|the|this|your|his|her|both)(?! (?:next|last|first|second|third|final|other)\b) (?:\w+ )?question`,
    hit: 'I’ll have to take that question.',
    miss: 'We’ll take your questions now.'
  },
  {
    id: 'have-to-take',
    kind: 'promise',
    says: says`(?:I|we)(?:'ll| will|'d| would|'m going to)? (?:have|need) to take(?: (?:it|that|this|that one)(?:\W*$|[.,;]| and get| --| —)
      |(?<=(?:question|one) (?:that )?(?:I|we)(?:'ll| will|'d| would)? have to take)[,.])`,
    hit: 'That report is new to me, so I’ll have to take it.',
    miss: 'We have to take it seriously.'
  },
  {
    id: 'can-take-question',
    kind: 'promise',
    says: says`(?:I|we)(?: can| could)(?: certainly)? take (?:that|the|this|your) question`,
    hit: 'I can take the question.',
    miss: 'I can take the first two questions.'
  },
  {
    id: 'take-it-and',
    kind: 'promise',
    says: says`${will}take (?:(?:it|that|this)(?: one)? (?:back(?: to| and| for|\W*$)|for (?:you|the record)))`,
    hit: 'I’ll take that back to our team.',
    miss: 'I’ll take it as a compliment.'
  },
  {
    id: 'follow-up-with',
    kind: 'promise',
    says: says`${will}(?:follow|be following) up (?:directly |separately |afterwards? )?(?:with ${you}|for you|after (?:the|this)|offline)`,
    hit: 'We’ll follow up with you after this.',
    miss: 'We will follow up with Congress.'
  },
  {
    id: 'follow-up',
    kind: 'promise',
    says: says`(?:(?:I|(?<!(?:and|so|then) )we)(?:'ll| will)|I(?:'m| am) going to|I(?:'ll)? have to)(?: ${adverb}){0,2} follow up(?: on (?:that|this|it))?(?: later| afterwards?)?\W*$`,
    hit: 'I will follow up on that.',
    miss: 'I will follow up on that with the Chinese.'
  },
  {
    id: 'get-you',
    kind: 'promise',
    says: says`${will}(?:get|find) ${you} ${goods}`,
    hit: 'We’ll get you the full list later today.',
    miss: 'We’ll get you out of here soon.'
  },
  {
    id: 'get-it-to-you',
    kind: 'promise',
    says: says`${will}(?!pass it (?:back|over)|(?:send|give) it back\b)(?:get|send|pass|forward|e-?mail|provide|make(?= (?:\S+ ){1,6}?available)|bring|find|dig|pull|give|supply) (?:that|it|them|those|this|these|details|(?:the
      |some|more|an?|our|all|both|this|that)(?: (?!and )[\w-]+){1,4}) (?:out |over |back |up |along |available )?(?:to|for) ${you}(?! (?:people|Afghan
      |American|families|world)\b)`,
    hit: 'We’ll get that to you this afternoon.',
    miss: 'And I’ll pass it back to you, Jeff.'
  },
  {
    id: 'send-you',
    kind: 'promise',
    says: says`${will}(?:(?:shoot|drop) you an? e-?mail|(?:send|e-?mail|forward) (?:you|everyone|everybody|folks)(?! (?:(?:over|back|straight|right) )?to )|(?:send|pass|e-?mail|circulate) (?:that|it|this|them|those) (?:around|out|along(?! (?:to|with) (?!you|everyone|folks)))|circulate (?:that|it|them|those) for you)`,
    hit: 'I’ll send you the numbers.',
    miss: 'I would send you to the Department of Defense.'
  },
  {
    id: 'get-answer',
    kind: 'promise',
    says: says`${will}get (?:an answer|(?:the|some|more|that) (?:answers?|information|details|specifics|numbers?)(?: (?:on|for|to
      |about) (?:that|this|it|you|your))|(?:the|a|that) (?:\w+ )?(?:names?|list|readout|transcript|schedule|exact (?:\w+ )?(?:numbers?
      |time|date|figures?|language))|(?:that|it) done (?:for you|right after|after (?:this|the briefing)|today|this afternoon)|(?:that|it|them|those)(?: (?:around|out to|together))?(?:\W*$| from))`,
    hit: 'Let me check on that, and I’ll get an answer on that.',
    miss: 'We will get that done.'
  },
  {
    id: 'have-for-you',
    kind: 'promise',
    says: says`${will}have (?:that|it|them|those|(?:an|the) answer|(?:the|those|some) (?:[\w-]+ )?(?:lists?|names?|numbers?|figures)) (?:on (?:that|this|it) )?for you`,
    hit: 'We’ll have an answer for you tomorrow.',
    miss: 'I have nothing for you.'
  },
  {
    id: 'let-you-know',
    kind: 'promise',
    use: 'news',
    says: says`(?:${will}|(?:I|we)(?:'d| would)(?: ${adverb})? )let (?:you|everyone|everybody|folks|the pool)(?: all| guys)? know(?! (?:that \w|I\b|we\b(?! (?:have|get|hear|know))
      |how\b))`,
    hit: 'As soon as we reach some conclusions, we’ll let you know.',
    miss: 'Let me let you know that the ship has left.'
  },
  {
    id: 'provide-it-then',
    kind: 'promise',
    use: 'news',
    says: says`(?:I|we) (?:have|get|learn|can (?:provide|share)) (?:an?|any|any(?:thing|one)|more|further|additional|greater|updates?|some|something|those|that)(?: (?!and |but |so )[\w’-]+){0,12}?,?(?: then)? (?:I|we)(?:'ll| will)(?: ${adverb},?)? (?:(?:provide|share|announce|pass|release|make|bring|give|get) (?:it|them|that|those|you)|do (?:so|that)(?=\W*$|[.,;]| as soon| --)|share)\b`,
    hit: 'As we have more details, we’ll provide them.',
    miss: 'If we have to act, we will do it.'
  },
  {
    id: 'keep-you-posted',
    kind: 'promise',
    use: 'news',
    says: says`${will}(?:continue to )?(?:keep (?:you|everyone|everybody|folks|this group)(?: all| guys| fully)? (?:posted|updated|informed|abreast
      |apprised|advised|up to date|in the loop)|(?:apprise|notify|alert|update) (?:you|everyone|everybody)\b)`,
    hit: 'We will keep you posted.',
    miss: 'We will keep you safe.'
  },
  {
    id: 'make-you-aware',
    kind: 'promise',
    use: 'news',
    says: says`${will}make (?:you|everyone|everybody)(?: all| guys)? (?:aware|abreast)`,
    hit: 'When we do, we will certainly make you all abreast of that.',
    miss: 'It will make you wonder.'
  },
  {
    id: 'make-sure-you',
    kind: 'promise',
    says: says`(?:(?:I|we)(?:'ll| will|'m going to| can)|let me)(?: ${adverb}){0,2} make sure(?: that)? (?:you|everyone|everybody|someone
      |somebody|all of you)(?: guys| all)? (?:gets?(?! the job| through)|has|have|know|hear|are (?:aware|in the loop|among)|is aware|sees?|receives?|follows? up|calls? you)`,
    hit: 'I’ll make sure you get that.',
    miss: 'We will make sure that families have what they need.'
  },
  {
    id: 'have-office',
    kind: 'promise',
    says: says`(?:(?:I|we)(?:'ll| will| can|'m going to| am going to|'re going to| have to)|let (?:me|us)|why don't (?:I
      |we))(?: ${adverb}){0,2} (?:ask|have|get) (?!to |been |a |an |before )(?:\S+ ){1,12}?(?:to )?(?:follow up|get back to (?:you|everyone|everybody|folks)
      |circle back with|reach out|call you|get you|get in touch|contact you|send you|forward you|touch base|get that
      |get with you|send (?:\w+ )?(?:around|out)\b|give you (?:a|an|some|more|that|the|additional)|e-?mail (?:you|it|that|them)|do that)`,
    hit: 'I will ask our Office of Public Affairs to follow up.',
    miss: 'I will ask my colleague to speak to that.'
  },
  {
    id: 'someone-will',
    kind: 'promise',
    says: says`(?:somebody|someone|(?<=(?:my|our) (?:\w+ )?)(?:office|team|staff|folks|colleagues?))(?: here| there| over there| from (?:\w+ ){0,3}\w+)?(?:'ll| will)(?: ${adverb}){0,2} (?:get back (?:to|with)|follow up with|circle back with|be in touch with|reach out to|call) you`,
    hit: 'Somebody will get back to you today.',
    miss: 'Somebody will get back to the table.'
  },
  {
    id: 'they-will',
    kind: 'promise',
    says: says`(?<!\b(?:I|we|you|it|this|that|which|not|and) )(?:(?<=\w )will|(?<=(?:'s|’s| is| are) )going to)(?: ${adverb}){0,2} (?:follow up with you|get back (?:to|with) you|be in touch with you|call you back|reach out to you|get in touch with you|e-?mail (?:it|that|those|them) to you|make (?:a copy|copies|it|that) available to you)`,
    hit: 'The press team is going to follow up with you.',
    miss: 'You will get back to you.'
  },
  {
    id: 'catch-up',
    kind: 'promise',
    says: says`${will}(?:catch|fill|touch base with|call|get in touch with|be in touch with|reach out to|come find|phone|talk to|get with|brief
      |connect with|update) (?:you|everyone|folks)(?: (?:up|in|back|all|guys|about it|on (?:that|it|this)))* (?:later|after|afterwards
      |offline|separately|tomorrow|when|as soon as|with|if|this afternoon)`,
    hit: 'We will catch you up later, phone folks.',
    miss: 'We will talk to you about why this matters.'
  },
  {
    id: 'can-get',
    kind: 'promise',
    says: says`(?:I|we)(?: certainly)? can(?: certainly| probably| definitely)? (?:get|send|put|post|find) (?:it|that|them|those)(?: out)?\W*$`,
    hit: 'And I think we can get it out.',
    miss: 'We can get it done.'
  },
  {
    id: 'you-will-get',
    kind: 'promise',
    says: says`you(?:'ll| will)(?: certainly| definitely| be the first to)? (?:get|have) (?:it|that|them|one|those|(?:an|the|your) answer|a (?:reply|response)|(?:the|those) (?:numbers?|list|names|text))(?: from us| in writing)?\W*(?:$|when|as soon
      |once|today|tonight|tomorrow|later|this (?:week|afternoon|evening|morning)|by|before|within|(?:on )?(?:mon|tues|wednes|thurs|fri)day)`,
    hit: 'As soon as we’ve got one you will get it.',
    miss: 'You will have it both ways.'
  },
  {
    id: 'owe-you',
    kind: 'promise',
    says: says`(?:I|we)(?: still| will|'ll)? owe you (?:an?|that|the|some|more)`,
    hit: 'I owe you an answer on that.',
    miss: 'We owe you our thanks.'
  },
  {
    id: 'report-back',
    kind: 'promise',
    says: says`${will}(?:report back|have more for you|share (?:that|it|those|them|more|the \w+) with (?:you|everyone))`,
    hit: 'We’ll share that with you.',
    miss: 'We will share the burden with our allies.'
  }
]
