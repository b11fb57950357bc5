import {says} from '../wording.js'
import {day, form, soon} from './binders.js'
import type {FollowUpCue} from './follow-up-cue.js'

/** To everybody: a form or a time. */
export const announcementCues: readonly FollowUpCue[] = [
  {
    id: 'put-out',
    kind: 'announcement',
    says: says`(?:(?:I|we|there)(?: then)?(?:'ll| will|(?:'re| are|'m| am|'s| is) going to| expect to| plan to| hope to| should| intend to)
      |(?<=(?:departments?|agenc(?:y|ies)) )will)(?: (?!not |never |just |that |who )[\w-]+){0,3}? (?:have|be|put(?:ting)? out|release|releasing|issue
      |issuing|publish|produce|post|provide|get|send (?:out|around)|distribute|hand out|give|circulate)(?: you| you all| you guys| everyone
      | out){0,2}(?: (?!received|seen|been|not |no |joint |quick |brief |that |who )\S+){0,5}? ${form}(?! to (?!you|every|all|the press
      |reporters))`,
    hit: 'There will be a readout after the meeting.',
    miss: 'We have put out a statement.'
  },
  {
    id: 'you-will-see',
    kind: 'announcement',
    says: says`you(?: all| guys)?(?:'ll| will|'re going to| are going to|'ll all)(?: also| all| then| be able to){0,2} (?:have|see|get|receive
      |find)(?! (?:that|in)\b)(?: (?!not |no |on |and |from |a joint )\S+){0,4}? ${form}`,
    hit: 'You’ll see some very helpful Treasury FAQs.',
    miss: 'You’ll see that they made a statement.'
  },
  {
    id: 'he-puts-out',
    kind: 'announcement',
    says: says`(?:(?:he|she|they)(?:'ll| will)|(?<=(?:president|secretary|house|treasury|department(?: of \w+)?|agency|pentagon
      |administration) (?:is |are )?)(?:will|going to))(?: (?!not |never )[\w-]+){0,2}? (?:(?:have|issue|put out|release) (?:an? |the |his |her |some )?(?:\w+ )?(?:statement|fact sheet|press release|news release|readout|tax returns?|transcript|report)|(?:lay|set|spell) (?:that|this|it|those) out|(?:lay|spell
      |set) out (?!on |in |at |today|tomorrow|later|next |this (?:week|month))(?:\S+ ){1,6}${soon}|(?:outline|detail) (?:\S+ ){1,6}${soon})`,
    hit: 'I expect he’ll have a statement on Earth Day.',
    miss: 'He will make brief remarks.'
  },
  {
    id: 'speaks-to-it',
    kind: 'announcement',
    says: says`(?:(?:he|she|they)(?:'ll| will|(?:'s|'re| is| are) going to)|(?<=(?:president|secretary|minister|leaders|chairman|director|ambassador) (?:is |are )?)(?:will|going to))(?: (?!not |never )[\w-]+){0,2}? (?:have (?:\w+ ){0,4}?more to say (?:about|on)|(?:speak(?:ing)?|talk(?:ing)?) (?:more )?(?:to|about) (?:that|this|it)(?! in a)|address(?:ing)? (?:that|this|it)|(?:make|making|give|giving|issue|issuing) (?:a|his|her|their) statement|(?:hold|holding|have|having) a (?:joint )?(?:press|news) conference)(?: \S+){0,8}? (?:${day}|in (?:his|her|the|that) (?:speech|address|remarks)|(?:after|following) (?:the|that|their|his) (?:\w+ )?(?:meeting|lunch|speech|event|talks))`,
    hit: 'He will be speaking to that tomorrow at the academy.',
    miss: 'He will be speaking to the cadets tomorrow.'
  },
  {
    id: 'tell-you-then',
    kind: 'announcement',
    says: says`(?:I|we)(?:'ll| will) tell you (?:a (?:little )?(?:bit|lot) )?(?:more )?about (?:\S+ ){1,6}?${soon}`,
    hit: 'We’ll tell you more about that tomorrow.',
    miss: 'I’ll tell you about it.'
  },
  {
    id: 'read-out',
    kind: 'announcement',
    says: says`(?:I|we|they)(?:'ll| will|'re going to| are going to)(?: (?!not |never )[\w-]+){0,2}? (?:be )?(?:read(?:ing)? (?:that|it|them|those|the call
      |the meeting) out|do(?:ing)? a (?!short |quick |brief )(?:\w+ )?(?:readout|backgrounder|background (?:call|briefing))|do(?:ing)? a (?:\w+ )?(?:call|briefing) on (?:this|that|it)(?: \S+){0,3}? ${soon})`,
    hit: 'We’ll read that out when it happens.',
    miss: 'I will read that statement.'
  },
  {
    id: 'something-available',
    kind: 'announcement',
    says: says`(?:there|we|you|they|copies)(?:'ll| will|(?:'s|'re| is| are) going to)(?: \w+)? be (?:something |copies |materials? |more )?(?:available|handed out|distributed)(?! to (?:help|answer|walk|talk|brief|take)| for (?:your |any |some )?questions)`,
    hit: 'There will be something available on his income tax.',
    miss: 'There will be somebody available to answer your questions.'
  },
  {
    id: 'make-available',
    kind: 'announcement',
    says: says`(?<!(?:whether|if|or not) )(?:I|we|they)(?:'ll| will|'re going to| are going to)(?: (?!not |never )[\w-]+)? (?:be )?mak(?:e|ing) (?:that|it|them|those|(?:the|a|some|our|his|copies of the) (?:\w+ ){0,3}?(?:texts?|documents?|reports?|transcripts?|letters?|lists?|readouts?|memos?|statements?|photos?|numbers?|data|information|video)) (?:public|available)(?! (?:for|at) )`,
    hit: 'We will make the text available to the Congress and the public.',
    miss: 'We will make the vaccine available to the public.'
  },
  {
    id: 'more-to-say',
    kind: 'announcement',
    says: says`(?:(?:I|we)(?: \w+)?(?:'ll| will|(?:'re| are|'m| am) going to| expect to| hope to| should| may| might| anticipate)(?: (?!not |never )[\w-]+){0,2}? (?:have|share|get|provide)(?: you)? (?:(?:a lot|a (?:little )?bit|a little|much|some|even|probably|something) )?(?:more(?! of an? (?:chance|opportunity))|further
      |additional|something|an update|(?:some )?(?:\w+ )?details)(?! (?:and more|people|meetings|jobs|progress|opportunit(?:y|ies)))
      |there(?:'ll| will| should| may| might)(?: \w+)? be (?:an update|(?:\w+ ){0,2}?(?:more|further|additional|something)(?: \w+)? (?:details?|information|specifics|news|guidance|to say|on (?:that|this|it)|about (?:that|this|it))))(?: \S+){0,16}? ${soon}`,
    hit: 'We’ll have more to say on that next week.',
    miss: 'We’ll have more to say.'
  },
  {
    id: 'seeing-that',
    kind: 'announcement',
    says: says`you(?:'ll| will|'re going to| are going to)(?: \w+)? (?:hear (?:a (?:little )?(?:bit|lot) |some )?more (?:about|on|from)|be (?:seeing|hearing|getting)(?! about| them\b)|(?:get (?:that|it|those|them|this
      |something)|see (?:(?:some|a few) )?(?:more|further|additional) (?:details|information|specifics|announcements)))(?: \S+){0,6}? ${soon}`,
    hit: 'You’ll be seeing that sometime next week.',
    miss: 'You’ll see that we have done it.'
  },
  {
    id: 'post-online',
    kind: 'announcement',
    says: says`(?:(?:I|we|they)(?:'ll| will|(?:'re| are|'m| am) going to| expect to| plan to| hope to)|will be|going to be)(?: (?!not |never )\w+)? (?:post|put|publish|posting|posted|put up|published) (?:\S+ ){0,6}?(?:on (?:our|the) (?:\w+ )?(?:web-?site|web|site|page)|online|on (?:whitehouse|state|defense)\.gov)`,
    hit: 'We’re going to post the map on our website tonight.',
    miss: 'We will put people on the line.'
  },
  {
    id: 'back-with-update',
    kind: 'announcement',
    says: says`(?:I|we)(?:'ll| will) be back (?:\S+ ){0,6}?with (?:an|another|more) (?:\w+ )?(?:update|information|details|numbers|readout)`,
    hit: 'We’ll be back here at four o’clock with another update.',
    miss: 'We’ll be back with another ship.'
  },
  {
    id: 'come-out',
    kind: 'announcement',
    says: says`(?<!(?:he|she|who|people|prisoners|detainees|hostages) )(?:will|going to|should) (?:be )?(?:come out(?! here| with\b)|coming out|(?<=\b(?:it|that|report|guidance|statement|numbers|text|minutes|review|list)(?:'ll| will| is going to| are going to| should) be )out(?= (?:in|on|by|later|tomorrow|today|next|this|soon)\b)|released|put out|made (?:public|available)|published|issued|posted
      |available(?! (?:to|for) )|distributed|handed out)(?: \S+){0,6}? ${soon}`,
    hit: 'The Greenbook is going to come out later today.',
    miss: 'The prisoners will be released unconditionally.'
  }
]
