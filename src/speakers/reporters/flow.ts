import {bidCues, continuingCues, listeningCues, newcomerCues, partingCues} from '../../cues/floor.js'
import type {Cue} from '../../cues/cue.js'
import type {Around} from './around.js'

/** How often the floor is given in so many words in a briefing. */
export type Calls = 'always' | 'at-times' | 'never'

/** `goes-on` is said by the words themselves, `by-default` is not. */
export type Flow = 'goes-on' | 'by-default' | 'newcomer'

/** Steps in order; the first that knows decides. */
const steps: readonly ((around: Around, calls: Calls) => Flow | null)[] = [
  function heard({only, before, adjoins, called, beforeCalled}) {
    if (!called && !adjoins && asksToBeHeard.test(before)) return 'goes-on'
    if (only === null) return null
    if (called) return isUnfinished(before) || (isBid(before) && (!isThanks(before) || beforeCalled)) ? 'goes-on' : null
    if (isGreeting(before)) return 'goes-on'
    if (!says(listeningCues, only)) return null
    return isUnfinished(before) || !before.includes('?') || isBid(before) ? 'goes-on' : null
  },
  function called({called, opening}) {
    if (!called) return null
    return /^and(?=\s)/i.test(opening) ? 'goes-on' : 'newcomer'
  },
  function parted({last}) {
    return says(partingCues, last) ? 'newcomer' : null
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
    if (/^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?:,? [A-Za-zÀ-ɏ]+)?[.,!]*$/i.test(opening)) return 'newcomer'
    return says(newcomerCues, opening) || (addresses && (isBid(opening) || !says(continuingCues, opening))) ? 'newcomer' : null
  },
  function carriesOn({opening, before}, calls) {
    return says(continuingCues, opening) || (calls !== 'always' && repeats(opening, before)) ? 'goes-on' : null
  },
  function otherwise(around, calls) {
    if (calls === 'at-times') return isOnTopic(around) ? 'by-default' : 'newcomer'
    return calls === 'always' ? 'by-default' : 'newcomer'
  }
]

/** Share of a question's content words that the exchange before must have, for the question to belong to it. */
const onTopic = 0.15

/** Whether a question turn is the reporter's of the question turn before. */
export function readFlow(around: Around, calls: Calls): Flow {
  for (const step of steps) {
    const flow = step(around, calls)
    if (flow !== null) return flow
  }
  return 'newcomer'
}

/** Whether a question takes up words of the exchange before. */
export function isOnTopic({question, exchange}: Around): boolean {
  return cohesion(question(), exchange()) >= onTopic
}

const says = (cues: readonly Cue<string>[], words: string): boolean => cues.some((cue) => cue.says.test(words))
const asksToBeHeard = /\b(?:can|do) (?:you|everyone|everybody)(?: guys| all)? hear me\b[^?]{0,20}\?\s*$/i
const isUnfinished = (words: string): boolean => /(?:--|—|–|-|,)\s*$/.test(words)
const isGreeting = (words: string): boolean => words.length < 70 && !words.includes('?') && /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?=[\s,.])/i.test(words)
const isThanks = (words: string): boolean => words.length < 40 && /^(?:(?:okay|all right|great)[,.] )?(?:thanks|thank you)(?:[ ,].{0,25})?[.!]*$/i.test(words)

/** Whether a short question turn only asks for the floor. */
export function isBid(words: string): boolean {
  if (words.length >= 70 || (words.includes('?') && !asksForTheFloor.test(words))) return false
  return says(bidCues, words) || (nameAlone.test(words) && !says(continuingCues, words))
}

const asksForTheFloor = /^(?:(?:and|so|just),? )?(?:can|could|may) (?:i|you hear)\b|hear me\?/i
const nameAlone = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:-[A-Za-zÀ-ɏ]+)?(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)?\s*(?:[.,!]|—|–|--)*$/

/** Whether most content words of a question stand in the one before. */
function repeats(opening: string, before: string): boolean {
  return contentWords(opening).length > 1 && cohesion(opening, before) > 0.65
}

/** Which share of the content words of one text stand in another. */
function cohesion(question: string, exchange: string): number {
  const words = contentWords(question)
  if (words.length === 0) return 0
  const known = new Set(contentWords(exchange))
  return words.filter((word) => known.has(word)).length / words.length
}

const emptyWords: ReadonlySet<string> = new Set('what that this they them have does would will there about been were with from your when which their then'.split(' '))

/** The words of a text that tell its topic, each once: letters only, four or more, in lower case. */
export const contentWords = (words: string): string[] => [...new Set(words.toLowerCase().match(/[a-zà-ÿ]{4,}/g))].filter((word) => !emptyWords.has(word))
