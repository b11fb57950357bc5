import type {Cue} from './cue.js'
import {words} from './devices/device-cue.js'
import {says} from './wording.js'

/** What a reply does, where it does not withhold. */
export type Mark = 'can-say' | 'recap' | 'talking-point' | 'pending' | 'broad' | 'denial' | 'statement'

export interface MarkCue extends Cue<Mark> {
  readonly on: readonly string[]
}

/** Wordings that tell how a reply goes about the ask. They are not shown to anybody; the model counts them. */
export const markCues: readonly MarkCue[] = [
  {
    id: 'can-say',
    kind: 'can-say',
    on: words('say tell note add convey point state reiterate emphasize'),
    says: says`(?:what (?:I|we)(?:'ll| will| can| would|'d)(?: \w+)? (?:say|tell|note|add|convey|do|speak)|(?:I|we)(?:'ll| will| would|'d| can)(?: \w+)? (?:just |only |simply |also |again )*(?:say|tell you|note|add|point out|reiterate|emphasize|convey|state)|let me (?:\w+ )?(?:say|tell|reiterate|note))`,
    hit: 'What I can tell you is that talks go on.',
    miss: 'They would not tell us.'
  },
  {
    id: 'recap',
    kind: 'recap',
    on: words('said know mentioned noted indicated saw heard seen again stated'),
    says: says`(?:as (?:I|we|you|he|she|the President|the Secretary|\w+ \w+)(?:'ve| have| has| just| also)?(?: \w+)? (?:said|know|mentioned|noted|indicated|saw|heard|seen|stated)|^again|you(?:'ve| have)? (?:all )?(?:heard|seen|saw))`,
    hit: 'As you know, the talks go on.',
    miss: 'He said it.'
  },
  {
    id: 'talking-point',
    kind: 'talking-point',
    on: words('continue continuing focused committed clear working important hopeful forward remain remains closely priority'),
    says: says`(?:(?:will|'ll|going to|to|we|\w+'ll) continue(?: to)?|continuing to|focus(?:ed)? on|committed to|(?:been|be|made|make|very|quite|pretty) (?:very |quite |it |pretty )?clear|working (?:with|on|to|hard|closely|toward|together|through)|(?:very|so|incredibly|it's|is|think it's) important|hopeful|(?:look|looks|looking|move|moving|go|going|path|way) forward|remains?|closely|priority)`,
    hit: 'He is focused on the economy.',
    miss: 'It is an important day.'
  },
  {
    id: 'pending',
    kind: 'pending',
    on: words('decision decisions decided determination considering consideration looking options conclusions conclusion discussing reviewing finalized announce made'),
    says: says`(?:(?:no|not|hasn't|haven't|has not|have not|n't|any|never)(?: \S+){0,4} (?:decisions?|decided|determinations?|conclusions?|finalized)|(?:under|active) (?:\w+ )?consideration|considering|looking at|(?:range|number|variety|series|set) of (?:\w+ )?(?:options|issues|things|steps|proposals|ways|factors|actions|different)|reviewing|(?:decisions?|determinations?) (?:\S+ ){0,4}(?:made|yet))`,
    hit: 'No decisions have been made.',
    miss: 'The decision stands.'
  },
  {
    id: 'broad',
    kind: 'broad',
    on: words('variety range number many various several broad general wide lot host'),
    says: says`(?:(?:a|the) (?:wide |broad |whole |full |large )?(?:variety|range|number|host|series|lot|set) of|many|various|several|broad(?:ly)?|in general|generally)`,
    hit: 'There are a number of ways.',
    miss: 'The numbers are in.'
  },
  {
    id: 'statement',
    kind: 'statement',
    on: words('yes no correct right absolutely exactly sure true course'),
    says: says`^(?:\w+[,.] |oh |well |look |I mean |but |and |so |think ){0,4}?(?:yes|yeah|yep|no|correct|that's (?:right|correct|true)|absolutely|exactly|of course|sure|not at all)(?=[,.! -]|$)`,
    hit: 'Yes, he has.',
    miss: 'There are no plans for the coming weeks of talks.'
  },
  {
    id: 'denial',
    kind: 'denial',
    on: words("not no never nothing didn't hasn't haven't isn't aren't wasn't don't doesn't won't"),
    says: says`(?:(?:there|it|he|she|they|we|that|this|President|nobody|nothing) (?:\w+ )?(?:is|are|was|were|has|have|had|did|does|do|will|would|'s|isn't|aren't|wasn't|hasn't|haven't|didn't|doesn't|won't|'re)(?: \w+)? (?:no|not|never|nothing|any|been|planned|scheduled)|(?:I|we) (?:don't|do not) (?:believe|think|expect|anticipate)|not that|no plans)`,
    hit: 'There are no current plans to do so.',
    miss: 'No, he said.'
  }
]
