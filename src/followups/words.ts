import {readWords} from '../text/words.js'

/**
 * The words of a text that carry its subject, in their stems: "deported" and "deportations" meet.
 *
 * @param text any words
 */
export function contentWords(text: string): Set<string> {
  const {words} = readWords(text, {start: 0, end: text.length}, {forms: new Map(), tags: new Map(), classes: new Map()})
  return new Set(words.filter(({content}) => content).map(({stem}) => stem))
}

/** How many content words two texts share. */
export function sharedWords(one: string, other: string): number {
  const words = contentWords(other)
  return [...contentWords(one)].filter((word) => words.has(word)).length
}
