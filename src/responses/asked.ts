import type {AskRead} from './question.js'

/** What would answer an ask. */
export interface Asked {
  readonly number: boolean
  readonly time: boolean
  readonly reason: boolean
  readonly person: boolean
  readonly place: boolean
  readonly confirmation: boolean
  readonly reaction: boolean
  readonly view: boolean
  readonly plan: boolean
  readonly talks: boolean
  readonly details: boolean
  readonly knowledge: boolean
  readonly hypothetical: boolean
  readonly pressing: boolean
  readonly bound: boolean
  /** It can be met with yes or no. */
  readonly polar: boolean
  /** It needs more than yes or no. */
  readonly open: boolean
}

const kinds = {
  number: /\bhow (?:many|much|big|large|often|high|low|far|old)\b|\b(?:number|numbers|figure|figures|percent|percentage|rate|cost|amount|estimate|total|count|dollars?|ballpark)\b/i,
  time: /\bwhen\b(?! (?:you|he|they|we|it|the|she|I)\b)|\bhow (?:soon|long|quickly|late|fast)\b|\b(?:timeline|timetable|timing|deadline|time ?frame|schedule|what time|what day|how much longer|dates?)\b/i,
  reason: /\bwhy\b|\b(?:reasons?|rationale|behind|how come|what (?:made|caused|prompted|changed|happened))\b/i,
  person: /\bwho(?:m|se)?\b|\bwhich (?:\w+ ){0,2}(?:countries|companies|members|officials|people|leaders|states|one)\b/i,
  place: /\bwhere\b/i,
  confirmation: /\b(?:confirm|true|correct|right\?|is that (?:so|the case|accurate|fair)|fair to say|accurate|deny|acknowledg\w+|admit\w*|verify|verified)\b/i,
  reaction: /\b(?:reaction|react|respond|response|comment|comments|message|criticism|critics|argument|reassure)\b/i,
  view: /\b(?:think|believe|believes|view|views|position|stance|feel|feels|concern|concerned|concerns|worried|worry|confident|confidence|opinion|support|agree|satisfied|troubled|disappointed|prefer|regret|want|wants|important|consider|considers|hope|accept)\b/i,
  plan: /\b(?:will|going to|plan|plans|planning|expect|intend|next|would|gonna|ever|anticipate)\b/i,
  talks: /\b(?:talk(?:ed|ing)? (?:to|with)|spoke|spoken|speak(?:ing)? (?:to|with)|conversations?|call(?:ed)?|discuss\w*|meet|met|meeting|told|tell|briefed|message|negotiat\w+|raised?|consult\w*|aware|contact\w*|asked)\b/i,
  details: /\b(?:specifics?|specifically|exactly|details?|detail|elaborate|precisely|more about|sense of|characterize|describe|explain|walk us|update|preview|readout)\b/i,
  knowledge: /\b(?:do you know|are you aware|have you (?:seen|heard|read)|do you have)\b/i,
  hypothetical: /\bif\b.*\b(?:would|will|could|should|what)\b|\b(?:would|could|should|what) .*\bif\b|\bwhat if\b/i,
  pressing: /^(?:but|so|and so|then|well)\b|\b(?:isn't|aren't|doesn't|don't you|didn't|hasn't|haven't|wasn't|weren't|won't|wouldn't|shouldn't|why not|why (?:can't|won't|didn't|doesn't|isn't|aren't|haven't|hasn't)|how can|how do you (?:explain|justify|square|reconcile)|any(?:more| longer)|still)\b/i,
  bound: /\b(?:commit|guarantee|promise|rule (?:it |that |this )?out|assure|ensure|definitively|ever)\b/i
} as const

/** What an ask wants, by its words. */
export function whatIsAsked({ask}: AskRead): Asked {
  const words = ask.quote.text.replaceAll('’', "'")
  const polar = ask.form === 'polar' || ask.form === 'statement' || (ask.form === 'request' && /\b(?:if|whether)\b/i.test(words) && !/\b(?:if you (?:could|can|would)|talk about|describe|explain)\b/i.test(words))
  const found = Object.fromEntries(Object.entries(kinds).map(([kind, says]) => [kind, says.test(words)])) as Record<keyof typeof kinds, boolean>
  return {...found, polar, open: ask.form === 'wh' || (ask.form === 'request' && !polar)}
}
