import {classBit, classNames, type WordClass} from '../../cues/word-classes.js'
import type {Word} from '../../text/word.js'
import type {AnswerSentence} from '../answer.js'
import type {Part, Reading} from '../reading.js'

/** What of the reply speaks to an ask: its own sentences, or all of them where none is. */
export interface Heard {
  readonly sentences: readonly AnswerSentence[]
  /** The words of the first of them. */
  readonly first: readonly Word[]
  /** How many words there are. */
  readonly length: number
  /** No sentence speaks to this ask rather than to another of the question. */
  readonly passedOver: boolean
  /** A yes or a no is among the first words. */
  readonly startsYes: boolean
  readonly startsNo: boolean
  /** How many words are of each class. */
  readonly counts: Readonly<Record<WordClass, number>>
  readonly figures: number
  /** Capitalised words after the first. */
  readonly names: number
}

/** More words than these of one reply are not read for one ask. */
const enough = 1_500

const plainNo: ReadonlySet<string> = new Set(['no', 'not', 'none', 'never', 'nothing'])

/** Gathers what of the reply speaks to the ask. */
export function hear({parts}: Reading): Heard {
  const mine = upToEnough(parts, ({courtesy}, isMine) => isMine && !courtesy)
  const said = mine.length > 0 ? mine : upToEnough(parts, ({courtesy}) => !courtesy)
  const sentences = said.length > 0 ? said : upToEnough(parts, () => true)
  const first = sentences[0]?.words ?? []
  const start = first.slice(0, 4)
  return {
    sentences,
    first,
    passedOver: mine.length === 0,
    startsYes: start.some((word) => (word.classes & classBit.yes) > 0),
    startsNo: start.some((word) => plainNo.has(word.text)),
    ...countWords(sentences)
  }
}

function countWords(sentences: readonly AnswerSentence[]): Pick<Heard, 'length' | 'counts' | 'figures' | 'names'> {
  const tally = new Array<number>(classNames.length).fill(0)
  let length = 0
  let figures = 0
  let names = 0
  for (const {words} of sentences)
    for (const word of words) {
      for (let bits = word.classes; bits > 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits)
        tally[bit] = (tally[bit] ?? 0) + 1
      }
      if (word.figure) figures++
      if (word.capital && word.content && length > 0) names++
      length++
    }
  const counts = Object.fromEntries(classNames.map((name, bit) => [name, tally[bit] ?? 0])) as Record<WordClass, number>
  return {length, counts, figures, names}
}

/** The sentences of a kind, up to as many words as are read for one ask. */
function upToEnough(parts: readonly Part[], wanted: (sentence: AnswerSentence, mine: boolean) => boolean): AnswerSentence[] {
  const found: AnswerSentence[] = []
  let count = 0
  for (const {sentences, mine} of parts)
    for (const sentence of sentences) {
      if (!wanted(sentence, mine[sentence.at] ?? false)) continue
      if (count > enough) return found
      count += sentence.words.length
      found.push(sentence)
    }
  return found
}
