import {bidCues, continuingCues, listeningCues, newcomerCues} from '../cues/floor.js'
import type {Cue} from '../cues/cue.js'
import {fold} from './names.js'

/** What the words around a question turn say about whether the reporter before goes on. */
export interface Around {
  /** First words of the question turn. */
  readonly opening: string
  /** First and last words of the question turn before, if it is short all of it. */
  readonly before: string
  /** The podium turns between the two: the words of the only one, if it is short; the last words of the last one. */
  readonly only: string | null
  readonly last: string
  /** No turn stands between the two. */
  readonly adjoins: boolean
  /** Somebody is given the floor between the two, without a name. */
  readonly called: boolean
  /** Somebody was, before the question turn before. */
  readonly beforeCalled: boolean
  /** In this briefing the floor is given in so many words: always, at times or never. */
  readonly callsAreSaid: 'always' | 'at-times' | 'never'
  /** The question turn; the question turn before and the reply to it. */
  readonly question: string
  readonly exchange: string
  /** Whether the question turn starts by addressing an official by first name. */
  readonly addresses: boolean
  /** No question follows this turn. */
  readonly lastQuestion: boolean
}

/** `goes-on` is said by the words themselves, `by-default` is not. */
export type Flow = 'goes-on' | 'by-default' | 'newcomer'

/** Steps in order; the first that knows decides. */
const steps: readonly ((around: Around) => Flow | null)[] = [
  function heard({only, before, called, beforeCalled}) {
    if (only === null) return null
    if (called) return isUnfinished(before) || (isBid(before) && (!isThanks(before) || beforeCalled)) ? 'goes-on' : null
    if (!says(listeningCues, only)) return null
    return isUnfinished(before) || !before.includes('?') || isBid(before) ? 'goes-on' : null
  },
  function called({called, opening}) {
    if (!called) return null
    return /^and(?=\s)/i.test(opening) ? 'goes-on' : 'newcomer'
  },
  function talksOver({adjoins}) {
    return adjoins ? 'newcomer' : null
  },
  function thanks({opening, addresses, lastQuestion}) {
    return isThanks(opening) ? (lastQuestion || addresses ? 'newcomer' : 'goes-on') : null
  },
  function askedBack({last}) {
    return /\?(?:\s+(?:i['’]m\s+)?sorry\.)?\s*$/i.test(last) ? 'goes-on' : null
  },
  function comesIn({opening, addresses}) {
    if (/^(?:and|but|so)(?=\s)/i.test(opening)) return null
    if (/^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?:,? \p{L}+)?[.,!]*$/iu.test(opening)) return 'newcomer'
    return says(newcomerCues, opening) || (addresses && (isBid(opening) || !says(continuingCues, opening))) ? 'newcomer' : null
  },
  function carriesOn({opening, before}) {
    return says(continuingCues, opening) || repeats(opening, before) ? 'goes-on' : null
  },
  function otherwise({callsAreSaid, question, exchange}) {
    if (callsAreSaid === 'at-times') return cohesion(question, exchange) >= onTopic ? 'by-default' : 'newcomer'
    return callsAreSaid === 'always' ? 'by-default' : 'newcomer'
  }
]

/** Share of a question's content words that the exchange before must have, for the question to belong to it. */
const onTopic = 0.15

/** Whether a question turn is the reporter's of the question turn before. */
export function readFlow(around: Around): Flow {
  for (const step of steps) {
    const flow = step(around)
    if (flow !== null) return flow
  }
  return 'newcomer'
}

const says = (cues: readonly Cue<string>[], words: string): boolean => cues.some((cue) => cue.says.test(words))
const isUnfinished = (words: string): boolean => /(?:--|—|–|-|,)\s*$/u.test(words)
const isThanks = (words: string): boolean => words.length < 40 && /^(?:okay[,.] )?(?:thanks|thank you)(?:[ ,].{0,25})?[.!]*$/i.test(words)

/** Whether a short question turn only asks for the floor. */
export function isBid(words: string): boolean {
  return words.length < 70 && (!words.includes('?') || /^(?:(?:and|so|just),? )?(?:can|could|may) (?:i|you hear)\b/i.test(words) || /hear me\?/i.test(words)) && (says(bidCues, words) || /^\p{Lu}\p{L}+(?:-\p{L}+)?(?: \p{Lu}\p{L}+)?\s*(?:[.,!]|—|–|--)*$/u.test(words))
}

/** Whether most content words of a question stand in the one before. */
function repeats(opening: string, before: string): boolean {
  return contentWords(opening).length > 1 && cohesion(opening, before) > 0.65
}

/** Which share of the content words of one text stand in another. */
export function cohesion(question: string, exchange: string): number {
  const words = contentWords(question)
  const known = new Set(contentWords(exchange))
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
}

/** The words of a text that tell its topic, each once. */
export const contentWords = (words: string): string[] => [...new Set(fold(words).split(' '))].filter((word) => word.length > 3 && !/^(?:what|that|this|they|them|have|does|would|will|there|about|been|were|with|from|your|when|which|their|then)$/.test(word))
