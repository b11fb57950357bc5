import {contentWords} from './content-words.js'

/** How much each word says about a subject, in a set of texts: the rarer the more. */
export interface Rarity {
  weight(word: string): number
  /** Whether the word tells one subject from another: few of the texts have it. */
  tells(word: string): boolean
}

/** In at most this share of the texts, or in so few, stands a word that tells one subject from another. */
const fewTexts = {share: 0.04, count: 4} as const

/** A subject: its words, and how much each counts. */
export type Subject = ReadonlyMap<string, number>

/**
 * Learns from texts how rare each word is.
 *
 * @param texts the passages that are compared, one of them a turn
 */
export function rarityIn(texts: Iterable<string>): Rarity {
  const seenIn = new Map<string, number>()
  let count = 0
  for (const text of texts) {
    count++
    for (const word of contentWords(text)) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  }
  const few = Math.max(fewTexts.count, count * fewTexts.share)
  return {
    weight: (word) => Math.log(1 + (count + 1) / ((seenIn.get(word) ?? 0) + 1)),
    tells: (word) => (seenIn.get(word) ?? 0) <= few
  }
}

/**
 * Makes a subject: the words asked for count in full, those around them by half.
 *
 * @param core what is asked for
 * @param around the words around it
 */
export function subjectOf(core: string, around: string, rarity: Rarity): Subject {
  const subject = new Map<string, number>()
  for (const word of contentWords(around)) subject.set(word, rarity.weight(word) / 2)
  for (const word of contentWords(core)) subject.set(word, rarity.weight(word))
  return subject
}

/** How alike two subjects are, and by which words. */
export interface Likeness {
  /** 0: no word in common; 1: the same words. */
  readonly score: number
  readonly words: readonly string[]
}

/** Compares two subjects by the cosine of their weighted words. */
export function likeness(one: Subject, other: Subject): Likeness {
  const words = [...one.keys()].filter((word) => other.has(word))
  const product = words.reduce((sum, word) => sum + (one.get(word) ?? 0) * (other.get(word) ?? 0), 0)
  const lengths = length(one) * length(other)
  return {score: lengths > 0 ? Math.min(1, product / lengths) : 0, words}
}

function length(subject: Subject): number {
  let sum = 0
  for (const weight of subject.values()) sum += weight * weight
  return Math.sqrt(sum)
}
