import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** Disputes of how a thing was put: the word, the description, the comparison. */
export const wordingDisputes: readonly DeviceCue[] = [
  {
    id: 'premise-dispute-do-not-agree',
    kind: 'premise-dispute',
    on: words('agree share'),
    says: says`(?:I|we|I'd)(?: \w+)? (?:don't|do not|can't|cannot|wouldn't|would not|not sure(?: that)?(?: I| I'd)?|not)(?: \w+)? (?:agree with (?:the|that|your|this) (?:\w+ )?(?:idea|premise|notion|characterization|assertion|statement|suggestion|assessment|analysis|conclusion|assumption|description|framing|formulation)|share (?:your|that|this|the) (?:\w+ )?(?:analysis|assessment|view|premise|characterization|interpretation|pessimism|opinion))`,
    hit: 'I don’t agree with the idea that we failed.',
    miss: 'I agree with the idea.'
  },
  {
    id: 'premise-dispute-not-a-fair-description',
    kind: 'premise-dispute',
    on: words('description characterization way reading comparison word term analogy representation assessment statement portrayal summary interpretation depiction'),
    says: says`(?:(?:don't|do not) (?:think|believe|know) (?:that )?(?:that's|it's|that is|it is|this is|that would be|I'd say that's)|(?:that's|it's|that is|it is|this is) not)(?: really| quite| entirely| necessarily| exactly)? (?:an? |the )?(?:\w+ )?(?:fair|accurate|correct|right|apt|appropriate|proper|useful|apples[- ]to[- ]apples) (?:description|characterization|way to (?:put|describe|characterize|look|think|view|say|frame)|reading|comparison|word|term|analogy|representation|assessment|statement|portrayal|summary|interpretation|depiction)`,
    hit: 'I don’t think that’s a fair description.',
    miss: 'That is a fair description.'
  },
  {
    id: 'premise-dispute-would-not-call',
    kind: 'premise-dispute',
    on: words('call describe characterize characterise'),
    says: says`(?:I|we) (?:really )?(?:wouldn't|would not|won't)(?: \w+)? (?:call|describe|characteri[sz]e) (?:it|that|this) (?:as )?(?:an?|the) \w+`,
    hit: 'I wouldn’t call it a failure.',
    miss: 'We call it a failure.'
  },
  {
    id: 'premise-dispute-how-you-put-it',
    kind: 'premise-dispute',
    on: words('put frame framed phrased described characterized word phrase term characterization'),
    says: says`(?:(?:accept|agree with|share) (?:how|the way) you(?:'ve| have)? (?:\w+ )?(?:put|framed?|phrased|described|characterized)|not (?:to )?frame (?:it|this|that) (?:that way|like that|as)|your (?:word|phrase|term|characterization),? not (?:mine|ours|his|hers))`,
    hit: 'I do not accept how you put it.',
    miss: 'I know how you put it.'
  },
  {
    id: 'premise-dispute-use-that-word',
    kind: 'premise-dispute',
    on: words('use adjective adjectives word words term'),
    says: says`(?:wouldn't|would not|don't|do not)(?: \w+)? use (?:the |that |those |your )(?:same )?(?:adjectives?|words?|terms?|verbs?|language|phrase)(?! lightly)`,
    hit: 'I wouldn’t use the adjectives you did.',
    miss: 'I would use that word.'
  },
  {
    id: 'premise-dispute-not-sure-that-is-so',
    kind: 'premise-dispute',
    on: words('sure'),
    says: says`not sure (?:that )?(?:that's|that is|it's|this is) (?:the case|how I|the way|(?:really |entirely |quite )?(?:true|right|accurate|correct|fair))`,
    hit: 'I’m not sure that’s how I would put it.',
    miss: 'I’m not sure that’s enough.'
  },
  {
    id: 'premise-dispute-push-back',
    kind: 'premise-dispute',
    on: words('push pushing'),
    says: says`push(?:ing)? back (?:a (?:little )?(?:bit )?|a little |just a little |gently |strongly |slightly )(?:on|against)`,
    hit: 'Let me push back a bit on the term.',
    miss: 'They pushed back the rebels.'
  },
  {
    id: 'premise-dispute-does-not-arise',
    kind: 'premise-dispute',
    on: words('arise compare'),
    says: says`(?:question (?:does not|doesn't) arise|(?:can't|cannot|wouldn't|would not|(?:don't|do not) (?:want to|think (?:that )?(?:you can|we can|it's fair to))|not going to) compare (?:the two|them|apples|one|these|those))`,
    hit: 'There is no plan, so the question doesn’t arise.',
    miss: 'We compare the two.'
  }
]
