import {matchesOf} from '../text/matches.js'
import {readWords} from '../text/words.js'

/**
 * The words of a text that carry its subject, in their stems: "deported" and "deportations" meet.
 *
 * @param text any words
 */
export function contentWords(text: string): Set<string> {
  const said = text.replace(/\([^()]{0,40}\)/g, ' ')
  const {words} = readWords(said, {start: 0, end: said.length}, {forms: new Map(), tags: new Map(), classes: new Map()})
  return new Set(words.filter(({content}) => content).map(({stem}) => stem))
}

/** The content words of a text that are written as names: with a capital where no sentence begins. */
export function namesIn(text: string): Set<string> {
  const names = matchesOf(text, /(?<=[\p{Ll}\d,'’)]\s+)\p{Lu}[\p{L}\p{M}'’-]+/gu).map(([name]) => name)
  return contentWords(names.join(' '))
}
