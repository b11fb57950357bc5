import {says} from '../wording.js'
import {words} from './follow-up-cue.js'

/** Small words that may stand between "will" and the verb. */
export const adverb = words`(?:certainly|happily|gladly|definitely|absolutely|also|just|then|always|probably|obviously|actually|hopefully|simply|likely|of course|at least
  |try and|go ahead and|have to|need to|want to|be able to|be sure (?:to|and)|make sure (?:to|and)|make sure that (?:I|we)|make sure (?:I|we))`
/** "I'll check on that and": a first act before the one that binds. */
const firstAct = words`(?:(?:check|double-check|take|look|dig|go|ask|talk|speak|see|run|try|find|have|get|read|lock|follow|call|pull|work|consult
  |figure|confirm|go back) (?:\S+ ){0,11}?and (?:(?:I|we)(?:'ll| will) |then )?)?`
/** The speaker will, must or lets himself: he is bound. */
export const will = words`(?:(?:I|we)(?:'ll| will| shall| can certainly| can definitely| can absolutely| promise to|(?:'m| am|'re| are) (?:going to|gonna)|(?:'d
  | would| may| might)? (?:have|need) to)|let (?:me|us)|why don't (?:I|we)|can I|may I|what (?:I|we)(?:'ll| will| can| could) do is(?: I'll| we'll)?),?(?: ${adverb},?){0,3} ${firstAct}`
/** The speaker may: he offers. */
export const can = words`(?:(?:I|we|someone|somebody|(?<=(?:my|our) (?:\w+ ){0,3})(?:office|team|folks|staff|people))(?:'d| would| will
  |'ll)?(?: certainly| definitely| also| probably)? (?:can|could|may|might|be able to|would be able to|may be able to
  |might be able to|be willing to))(?: (?:certainly|definitely|also|always|probably|perhaps|just|then|maybe|continue to|try to|try and
  |have to|be able to)){0,2} ${firstAct}`
/** The speaker is glad to: he offers. */
export const happy = words`(?<!\b(?:was|were|been) )(?:happy|glad|pleased|delighted|love) to (?:also |certainly |always )?${firstAct}`
/** Those to whom something is brought. */
export const you = words`(?:you|you guys|you all|y'all|all of you|everyone|everybody|folks|the (?:pool|press|room))`
/** Things that are brought. */
export const goods = words`(?:an?|the|that|those|these|this|some|any|more|all|it|them|our|what|whatever|something|another|further|additional|greater|better|final|at least|lists?|information|details|answers|numbers
  |figures|specifics|copies)`
/** Published forms. */
export const form = words`(?:read-?outs?|fact sheets?|notices?|transcripts?|statements?|lists?|written guidance|schedules?|itinerar(?:y|ies)|press releases?|news releases?
  |backgrounders?|communiqu[ée]s?|summar(?:y|ies)|updates|full (?:details|guidance|text)|texts? of|documents|FAQs|memos?|bulletins?|copies|breakdown
  |justifications|tax returns?)`
/** A day or a time of it, as said. */
export const day = words`(?:later|today|tomorrow|tonight|this (?:morning|afternoon|evening|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`
/** Time words that make an announcement of "more". */
export const soon = words`(?:later|tomorrow|tonight|today|soon|shortly|this (?:afternoon|evening|morning|week|weekend|month|fall|summer|spring|winter)
  |next (?:week|month|few|couple|several|day)|coming (?:hours|days?|weeks?|months?)|upcoming (?:days?|weeks?)|days ahead
  |weeks ahead|in (?:a few|a couple|the next|the coming)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|as soon as|when (?:we|it|they
  |that)|over the (?:next|coming|weekend)|as (?:we (?:get|have|can|learn|know)|(?:it|they|that|those|more)(?: \w+)? (?:becomes?|comes?|gets? closer))|before the|by the end|in a (?:bit|moment|little|minute|few)|in (?:about )?(?:an?|one|two|three|four|six|several|\d+) (?:hour|day|week|month)s?|at \d|at noon|over the course of|once
  |after the (?:meeting|call|briefing|trip|event|speech|vote)|in due (?:course|time)|at the (?:appropriate|right) time
  |momentarily|(?:an?|one|two|three) (?:week|month|day)s? from (?:now|today))`

/** The binders that many cues begin with. */
export const followUpBinders: readonly RegExp[] = [says`${will}`, says`${can}`, says`${happy}`]
