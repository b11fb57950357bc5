import {classBit, classNames, type WordClass} from '../../cues/word-classes.js'
import type {Word} from '../../text/word.js'
import type {WordSentence} from '../../text/words.js'
import type {Part, Reading} from '../reading.js'

/** A sentence of the reply, with its words. */
export interface HeardSentence {
  readonly part: Part
  /** Its number in the turn. */
  readonly at: number
  readonly span: WordSentence
  readonly words: readonly Word[]
}

/** What of the reply speaks to an ask: its own sentences, or all of them where none is. */
export interface Heard {
  readonly sentences: readonly HeardSentence[]
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
  const mine = sentencesIn(parts, true)
  const all = mine.length > 0 ? mine : sentencesIn(parts, false)
  const opening = all.findIndex((sentence) => !isCourtesy(sentence))
  const sentences = opening > 0 ? all.slice(opening) : all
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

function countWords(sentences: readonly HeardSentence[]): Pick<Heard, 'length' | 'counts' | 'figures' | 'names'> {
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

/** "Thanks, Tracy." "That's a great question." "I can take the first two, then turn to my colleague." */
function isCourtesy({words}: HeardSentence): boolean {
  const says = (some: ReadonlySet<string>): boolean => words.some(({text}) => some.has(text))
  if (words.length < 9 && (says(greetings) || (says(praise) && says(praised)))) return true
  return words.length < 30 && says(handing) && says(colleagues)
}

const greetings: ReadonlySet<string> = new Set(['thanks', 'thank', 'hi', 'hello', 'congratulations'])
const praise: ReadonlySet<string> = new Set(['good', 'great', 'excellent', 'fair', 'important', 'terrific'])
const handing: ReadonlySet<string> = new Set(['take', 'turn', 'start', 'begin', 'hand', 'pass', 'defer', 'answer', 'address'])
const colleagues: ReadonlySet<string> = new Set(['colleague', 'colleagues'])
const praised: ReadonlySet<string> = new Set(['question', 'questions', 'morning', 'afternoon'])

function sentencesIn(parts: readonly Part[], onlyMine: boolean): HeardSentence[] {
  const found: HeardSentence[] = []
  let count = 0
  for (const part of parts)
    for (let at = 0; at < part.wording.sentences.length; at++) {
      const span = part.wording.sentences[at]
      if (!span || (onlyMine && !part.mine[at])) continue
      if (count > enough) return found
      count += span.to - span.from
      found.push({part, at, span, words: part.wording.words.slice(span.from, span.to)})
    }
  return found
}
