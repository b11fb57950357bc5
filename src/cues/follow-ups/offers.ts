import {says} from '../wording.js'
import {can, goods, happy, you} from './binders.js'
import type {FollowUpCue} from './follow-up-cue.js'

/** The podium may, or says how to ask. */
export const offerCues: readonly FollowUpCue[] = [
  {
    id: 'happy-to',
    kind: 'offer',
    says: says`${happy}(?:follow up|get (?:back|you|to you|(?:that|it|those|them|some|more|the) (?:\S+ ){0,3}(?:to|for) you)|check|circle back
      |look into|find (?:out|that|it|you)|send|forward|provide|connect (?:you|with)|put you in|arrange|share (?:\S+ ){1,4}with you
      |take that question|help(?: you| with| as| out| on|\W*$)(?! through)|have (?:a conversation|someone|somebody|that conversation
      |my|our)|come back|see if|see what|(?:talk|speak|chat|discuss|go|visit) (?:[\w-]+ ){0,6}(?:offline|afterwards?|later
      |after (?:the|this)|separately|one-on-one))`,
    hit: 'Happy to follow up with you on specifics.',
    miss: 'Happy to take your questions.'
  },
  {
    id: 'can-follow-up',
    kind: 'offer',
    says: says`${can}(?:(?:follow up|circle back|catch up) (?:with ${you}|on (?:that|this|it)|offline|after|separately|later)|get back (?:to
      |with) ${you})`,
    hit: 'We can follow up with you on that.',
    miss: 'You can follow up on that with the Pentagon.'
  },
  {
    id: 'can-get-you',
    kind: 'offer',
    says: says`${can}(?:(?:get|provide|send|e-?mail|forward|find) (?:you|everyone|folks)(?: guys| all)? (?:with )?${goods}|give (?:you
      |everyone)(?: guys| all)? (?:a copy|copies|the (?:full )?(?:list|numbers|text|figures)|(?:some )?(?:more|further
      |additional) \w+))`,
    hit: 'We can get you the specific rules.',
    miss: 'I can give you a sense of it.'
  },
  {
    id: 'can-connect',
    kind: 'offer',
    says: says`${can}(?:connect you|arrange for you|put you in (?:touch|contact)|set (?:that|it|something) up for you|arrange (?:that|a (?:briefing|call
      |conversation)))`,
    hit: 'Maybe we can connect you with some of the policy people.',
    miss: 'We can connect rural homes.'
  },
  {
    id: 'can-get-more',
    kind: 'offer',
    says: says`(?:I|we)(?: can| could|'d be able to)(?: certainly| probably| try to)? (?:get|provide|make|find) (?:(?:details|specifics
      |an update|a specific|guidance|some (?:guidance|details|specifics)|more (?:details|information|guidance) (?:on (?:that|this) )?for you|a list|the (?:list
      |names|text|transcript|numbers?))|that known to you)`,
    hit: 'I could get an update.',
    miss: 'We can get a deal.'
  },
  {
    id: 'can-get-it',
    kind: 'offer',
    says: says`${can}(?:(?:get|provide|send|e-?mail|share|supply|make) (?:that|it|them|those|this|these|(?:the|some|more|copies
      |all)(?: (?!and )[\w-]+){0,4}) (?:to you|for you|with you|available|around|today|later|tomorrow|after)|(?:get|provide|send|share) (?:that|this|those) [\w-]+ (?:to|for|with) you)`,
    hit: 'We can share those with you.',
    miss: 'We can get it done with Congress.'
  },
  {
    id: 'if-you',
    kind: 'offer',
    use: 'standing',
    says: says`if (?:you|anyone|anybody|folks|people|there)(?:'re|'d| guys| all| folks| do| still)? (?:have|has|had|need|needs|want|wants|like
      |would like|are (?:any|more|other|interested|still)|didn't|couldn't|missed)(?: \S+){0,14}? (?:feel free|don't hesitate
      |do not hesitate|(?:please |you can |just )(?:e-?mail|call|contact|reach out|get in touch|follow up|send|come (?:find|see)
      |let (?:us|me) know|forward)|let (?:us|me) know|(?:e-?mail|call|contact) (?:me|us|our|them to)|reach out|get in touch|(?:we
      |I)(?:'d| would| can| could|'ll| will)(?: be)?(?: happy to| glad to| certainly)? (?:get(?! (?:to|through)\b)|follow up|send|provide|arrange|help
      |share|set|--|—|–))`,
    hit: 'If you have follow-ups, feel free to get in touch.',
    miss: 'If you have questions, press one.'
  },
  {
    id: 'happy-to-look',
    kind: 'offer',
    says: says`I(?:'m|'d be|'ll be| am| would be| will be)(?: \w+)? (?:happy|glad) to (?:take a (?:\w+ )?look|look at)`,
    hit: 'I’m happy to take a look at the context of that.',
    miss: 'We will always be happy to take a look at a bill.'
  },
  {
    id: 'if-you-write',
    kind: 'offer',
    says: says`if you(?: guys| all| folks)? (?:(?:could |can |would |want to |just |please )?(?:e-?mail|call|contact|reach out to
      |get in touch with|get back to|check back with|send|shoot|drop) (?:me|us|my|our|that|it|an?|the press)|(?:e-?mail|call
      |contact|reach out))(?: \S+){0,14}? (?:(?:we|I|they|someone|somebody)(?:'ll| can| will| could)|happy to)`,
    hit: 'If you e-mail us we can get you that.',
    miss: 'If you call him, he will come.'
  },
  {
    id: 'happy-to-sit-down',
    kind: 'offer',
    says: says`${happy}(?:(?:walk|take) you through (?:it|that|this|those|them)(?: \w+)? (?:after|later|offline|separately|sometime)\w*|sit down with you|spend (?:some |a little )?time|show you|(?:give|send|share|provide) (?:it|that|those|them|copies)(?: \w+)? (?:to|with) (?:you|any(?:one|body)|every(?:one|body)|folks))`,
    hit: 'Happy to walk you through it afterwards.',
    miss: 'I’m happy to walk with you.'
  },
  {
    id: 'can-do-that-later',
    kind: 'offer',
    says: says`(?:I|we) (?:can|could) (?:do|talk about|discuss|take|cover|go into|go over|go through|handle|explain|show you|walk you through) (?:that|this|it|those)(?: \w+){0,3}? (?:offline|separately|afterwards?|bilaterally|one-on-one|after (?:the (?:briefing|call)|this|we're done)|when we're done)`,
    hit: 'We can do that offline, if you like.',
    miss: 'We can discuss the law afterwards.'
  },
  {
    id: 'come-see-me',
    kind: 'offer',
    says: says`(?<!\b(?:I|we|they|he|she|who|people) )come (?:and )?(?:see|find) (?:me|us) (?:after|later|when|if|right after)`,
    hit: 'Come see me after and I’ll show you the spreadsheet.',
    miss: 'They come and see me after work.'
  },
  {
    id: 'know-where-to-find-us',
    kind: 'offer',
    says: says`you(?: all| guys)? know (?:where|how) to (?:find|reach|get) (?:us|me|hold of (?:us|me))`,
    hit: 'You know where to find us if anything comes up.',
    miss: 'You know where it is.'
  },
  {
    id: 'feel-free',
    kind: 'offer',
    use: 'standing',
    says: says`(?:(?<!would )feel free|do not hesitate|don't hesitate|you(?:'re| are)(?: all| always)? welcome) to (?:please |also )?(?:e-?mail
      |call(?! (?:it|them|that))|contact|reach(?: back)? out|reach (?:me|us|our|my)|follow up|get in touch|be in touch|ping|text
      |send (?:me|us|it|those|them|your|any|an)|shoot|drop|let (?:me|us) know|give (?:me|us))`,
    hit: 'Feel free to follow up with our team.',
    miss: 'The President would feel free to call him.'
  },
  {
    id: 'please-write',
    kind: 'offer',
    use: 'standing',
    says: says`(?:please(?: do| just| also)?|(?:I|we)(?:'d| would)(?: certainly)? (?:encourage|ask|invite
      |urge) you to(?: please)?) (?:(?:e-?mail|call|contact|reach(?: back)? out to|follow up with|get in touch with|be in touch with
      |come back to|check(?: back)?(?: in)? with|see) (?:me|us|(?:my|our) (?:\w+ ){0,3}(?:office|team|staff|shop|folks)|(?:the )?(?:\S+ ){0,3}press (?:office|shop|team))|(?:send
      |forward|direct|submit) (?:\S+ ){1,6}to (?:me|us|my|our)|(?:reach(?: back)? out|follow up|get in touch|be in touch
      |e-?mail)(?: directly| afterwards?| after| if| with (?:any|more|further|other|additional)|\W*$|[,.;])|give (?:me|us) a call
      |let (?:me|us) know if|(?:shoot|drop|send) (?:me|us))`,
    hit: 'With further questions please reach out to the NSC press team.',
    miss: 'I’d encourage you to contact the Department of Justice.'
  },
  {
    id: 'you-can-reach',
    kind: 'offer',
    says: says`(?:you(?: guys| all)?(?: can| could|'ll| will| may| should| want to)(?: (?:always|certainly|also|then|just|please
      |be able to)){0,2}|please|why don't you(?: just)?) (?:(?:e-?mail|call|reach out to|contact|reach|get in touch with
      |check(?: back)?(?: in)? with|come back to|follow up with|come (?:see|find|talk to)|get with|talk to|touch base with|get back to
      |write to|send (?:it|them|that|those) to|direct (?:them|it|those) to) (?:me|us|my (?:\w+ )?(?:office|team|staff)
      |our (?:\w+ ){0,3}(?:office|team|staff|folks|shop)|the (?:white house |state department |nsc )?press (?:office|shop|team))
      |(?:give|send|drop|shoot) (?:me|us) (?:a (?:call|note|line)|an e-?mail))`,
    hit: 'Why don’t you check with my office?',
    miss: 'You can call the Pentagon.'
  },
  {
    id: 'available',
    kind: 'offer',
    says: says`(?:(?:someone|somebody|people|folks|officials|experts|staff|colleagues|we|I)(?:'ll| will| can| may)(?: also)? be|there(?:'ll
      | will) be (?:\w+ )?(?:someone|somebody|people|folks|officials
      |experts)) (?:\w+ )?available(?:,[^,.]{1,60},)?(?: [\w-]+){0,6}? to (?:walk|answer|talk|brief|help|discuss|take)`,
    hit: 'There will be somebody available to answer your questions about it.',
    miss: 'The vaccine will be available to help people.'
  },
  {
    id: 'help-you-with',
    kind: 'offer',
    says: says`(?:(?:I|we) (?:can|could) help you(?: guys| all| out)? (?:out )?with (?:that|those|it|this|these|any)(?=\W*$|[,.])|can help you(?: guys| all| out)? (?:out )?with (?:that|those|it|this|these) (?:later|offline|afterwards?|after (?:the|this)))`,
    hit: 'Darragh can help you with those after the briefing.',
    miss: 'This will help you with your taxes.'
  },
  {
    id: 'brief-more',
    kind: 'offer',
    says: says`(?:I|we|they|someone)(?: can| could|'d be able to) (?:brief|talk|discuss|go into|visit|chat|go through|do that
      |walk)(?: [\w-]+){0,5}? (?:later|offline|afterwards?|after (?:the|this)|more fully|separately)`,
    hit: 'We can brief more fully.',
    miss: 'We can talk about the issue.'
  }
]
