import type {Cue} from './cue.js'
import {says} from './wording.js'

/** Why words that read like a follow-up bind nobody. */
export type BarKind =
  /** Denied or doubted. */
  | 'negation'
  /** Somebody else's words. */
  | 'reported'
  /** Done within the same event. */
  | 'procedure'

/**
 * Wordings that unmake a follow-up. Each is looked for in the sentence up to the end of the words that bind, so that
 * a doubt about something said afterwards does no harm.
 */
export const followUpBars: readonly Cue<BarKind>[] = [
  {id: 'bar-not', kind: 'negation', says: says`(?:(?:don't|do not|doesn't|does not|didn't|wouldn't|would not) (?:think|believe|expect|anticipate|imagine|foresee|know (?:if|that|whether|when)|say|promise)|not (?:sure (?:if|that|whether|when|I|we)|saying|going to))(?:(?! (?:but|so|and|because) |--)[^,;.–—]){0,120}$`, hit: 'I don’t anticipate that it’s going to be released', miss: 'I don’t know, but we can get you that'},
  {id: 'bar-said', kind: 'reported', says: says`(?:(?:he|she|they|the president|the secretary|the \w+|you|[A-Z][a-z]+) (?:said|says|told (?:me|us|you|them|him|reporters)|promised|asked|answered)|I (?:said to (?:him|her|them)|told (?:him|her|them))),? (?:that )?["“]?(?:I|we)(?:'[a-z]+)? [^;.–—]*$`, hit: 'The Secretary said, we’ll get back to you', miss: 'As I said before, let me get back to you'},
  {id: 'bar-others-glad', kind: 'reported', says: says`(?:he|she|they|who|it|president|secretary|congress|senate|speaker|campaign|department|government|states|china|russia|\w+'s \w+)(?:'d| would| will|'ll| is| are| was| were)(?: \w+){0,2}? (?:happy|glad|pleased|delighted|love) to[^,;.]*$`, hit: 'The campaign would be happy to have a conversation', miss: 'We’d be happy to have a conversation'},
  {id: 'bar-hold-on', kind: 'procedure', says: says`(?:(?:one|just a|hold on a|give me a) (?:second|sec|moment|minute)|hold on|stand by|bear with)[^.]*$`, hit: 'One second, folks, we’ll see if we can get him back', miss: 'We’ll see if we can get him'},
  {id: 'bar-then-you', kind: 'procedure', says: says`(?:(?:let me|I'll|we'll|I'm going to) (?:go|take|get|finish|start|call|do|work) [^.]{1,60}(?:and then|then|but)|promise) I(?:'ll| will) (?:get|come) (?:right )?back to you$`, hit: 'Let me go to Ann first and then I’ll get back to you', miss: 'Let me take a look at that and I’ll get back to you'}
]

/** What unmakes a follow-up right after the words that bind: it is done in a moment. */
export const followUpBarsAfter: readonly Cue<BarKind>[] = [
  {id: 'bar-in-a-moment', kind: 'procedure', says: /^[^.;]{0,30}?(?<![\w'’])(?:(?:in\s+(?:a|one|just\s+a|two)\s+(?:second|sec|moment|minute|bit)s?)|next(?=\W*$)|momentarily)/i, hit: ' in a second.', miss: ' in the next few days.'}
]
