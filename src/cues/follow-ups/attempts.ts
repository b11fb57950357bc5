import {says} from '../wording.js'
import {adverb} from './binders.js'
import type {FollowUpCue} from './follow-up-cue.js'

/** The podium will try. */
export const attemptCues: readonly FollowUpCue[] = [
  {
    id: 'see-if',
    kind: 'attempt',
    says: says`(?:I(?:'ll| will| can| could|'m going to|'ll have to| have to| need to)|let (?:me|us)|why don't I)(?: ${adverb}){0,2} (?:(?:go back|go and|try|look|check|ask|work|take|talk|speak|follow|dig|consult)(?: \S+){0,8}? (?:and
      |to) )?(?:go )?see (?:if|whether|what|who|how much)(?!(?: \S+){1,5} (?:remember|keep|respond|(?<! (?:an|the|any|your|that) )answer|explain|understand|recall
      |summarize|take|read|try|help you out|infer|inferring|happens?|wants? to add|has anything|have anything to add|make|do this|do that)\b)(?! what (?:I|we) have|(?: \S+){1,5} here\b)(?! (?:--|—|–)
      |\W*$)`,
    hit: 'I will see what I can get you.',
    miss: 'We’ll see what happens.'
  },
  {
    id: 'we-see-if',
    kind: 'attempt',
    says: says`(?:we(?:'ll| will| can)|let's|why don't we)(?: ${adverb}){0,2} (?:(?:take a look|check|look)(?: \S+){0,4}? and )?see (?:if|whether|what|who) (?:else |more )?(?:(?:we|I|they|someone|somebody) (?:can
      |could)|there's|we have|we've got) (?:[\w-]+ ){0,4}?(?:get|find|provide|give|collect|dig|track|share|you|to share|out|release
      |more|(?<=what (?:I|we) can )(?:do|come up with|set up)(?=\W*$| for you))`,
    hit: 'We’ll see if we can get you that information.',
    miss: 'We’ll see if we can work with Congress.'
  },
  {
    id: 'check',
    kind: 'attempt',
    says: says`(?:(?:I|we)(?:'ll| will| can| could|(?:'m| am|'re| are) going to|(?:'ll| will)? (?:have|need|want) to)|let (?:me|us)
      |why don't (?:I|we))(?: ${adverb}){0,2} (?:go (?:and )?|try to )?(?:(?:double|triple|fact)[ -])?check(?: out| again)?(?: (?:on|with
      |into|and|at|for|that|this|it|exactly|specifically|particularly|about|in on|in terms|as to|today|tomorrow|after|if|whether|what|when|to see|the(?! (?:time|clock)\b)|his|her|my(?! notes)|our)|\W*(?:$|\.|,|;|--|–|—))`,
    hit: 'I’ll check.',
    miss: 'I would check with the Pentagon.'
  },
  {
    id: 'have-someone-check',
    kind: 'attempt',
    says: says`(?:(?:I|we)(?:'ll| will| can|'m going to)|let me)(?: ${adverb}){0,2} (?:have|ask|get) (?!to |a |the )(?:\S+ ){1,6}?(?:to )?(?:(?:double-)?check|look (?:in|at|into)|take a look|find out)`,
    hit: 'Let me have somebody check on that.',
    miss: 'We asked them to check on that.'
  },
  {
    id: 'look-into',
    kind: 'attempt',
    says: says`(?:I(?:'ll| will| shall| can|(?:'ll| will)? (?:have|need) to|'m going to)|let (?:me|us)
      |why don't I)(?: ${adverb}){0,2} (?:look (?:further |more )?into|(?:take a|have a) (?:closer |quick )?look(?: (?:at|into|for|if|whether)
      |\W*$)|look (?:at )?(?:it|that)(?: up| for you|\W*$)|look for (?:it|that)|dig into|dig (?:it|that|them) up
      |go (?:back )?(?:and )?(?:look|check|ask|find|try to find)|look (?:and see|through|at (?:the|my) (?:schedule|notes|transcript
      |guidance|numbers))|confirm (?:that|it|this) for you|verify (?:that|it)|research (?:that|it)|(?:get|gather|seek|find) (?:something (?:on|for|from)|(?:a |an |some |any )?(?:little )?(?:bit )?(?:(?:more|better|additional|further|fuller|clearer|direct|specific) )?(?:details?|information|clarification|clarity|guidance|data
      |numbers|readout|answer|read|sense)(?! (?:here|from you))))`,
    hit: 'I can look into that.',
    miss: 'We will look into the causes of the crash.'
  },
  {
    id: 'we-look-into',
    kind: 'attempt',
    says: says`we(?:'ll| will| can)(?: ${adverb}){0,2} (?:look into (?:it|that|this|(?:\w+ ){1,4}\w+(?= for you))|look (?:it|that|them) up|track (?:that|it|this) down|take a look (?:at|into) (?:it|that|this)(?= for you|,? and))(?: for you|\W*$|, |,? and (?!(?:make|do|take|work)\b)|,? yes)`,
    hit: 'We can look into that for you.',
    miss: 'We will look into that matter in court.'
  },
  {
    id: 'find-out',
    kind: 'attempt',
    says: says`(?:I(?:'ll| will| can)|let me|(?:we(?:'ll| can) (?=find (?:out for you|that out)|(?:run|track) (?:that|it) down)))(?: ${adverb}){0,2} (?:find out|find (?:(?:that|the answer
      |it)(?: to that)? out|(?:that|the|an) answer)|track (?:that|it|them|this) down|run (?:that|it|this) down|hunt (?:that|it) down|inquire|ask around)`,
    hit: 'I’ll find out if he has called.',
    miss: 'We’ll find out in November.'
  },
  {
    id: 'ask-him',
    kind: 'attempt',
    says: says`(?:I(?:'ll| will| can)|let me(?= ask\W*$))(?: ${adverb}){0,2} (?:go )?ask(?: (?:him|her|them|about (?:that|it)|that question|the question)|\W*$)`,
    hit: 'I’ll ask him.',
    miss: 'Let me ask you this.'
  },
  {
    id: 'talk-to-them',
    kind: 'attempt',
    says: says`(?:I(?:'ll| will)|let me)(?: ${adverb}){0,2} (?:talk|speak) (?:to|with) (?!(?:you|that|this)\b)(?:\S+ ){1,4}?(?:about|on) (?:that|this|it)(?=\W*$|[.,;]| and| --| —)`,
    hit: 'Let me talk to those guys about that.',
    miss: 'Let me talk to you about that.'
  },
  {
    id: 'try-to-get',
    kind: 'attempt',
    says: says`(?:(?:I|we)(?:'ll| will| can|'m going to)|let me)(?: ${adverb}){0,2} (?:try|venture|endeavou?r|do (?:my|our) (?:very )?best|make every effort
      |do what (?:I|we) can|work(?! to find)|attempt)(?: to| and| on) (?:let you know|share (?:it|that|them|those|more|some)|keep you|get(?:ting)? (?:back|you|an?|one|some|something|that|it
      |those|them|more|him|her|somebody|someone)|bring (?:him|her|someone|somebody|them|you)|pull (?:that|it|those|something) together|find (?:out|that|it|you|an? |the|something|someone|somebody)|track|run (?:that|it
      |this) down|follow up|check|dig|look into|provide you|give you (?:an accounting|a heads[- ]up|a (?:\w+ )?readout|more (?:details|information|guidance))|have (?:that|it|an answer|something|more))`,
    hit: 'I will venture to get you an answer on that.',
    miss: 'Let me try to answer that.'
  }
]
