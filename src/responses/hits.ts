import type {Cue} from '../cues/cue.js'
import type {Vocabulary} from '../text/word.js'
import type {Wording} from '../text/words.js'

/** A cue and the words that it hit. */
export interface Hit<C> {
  readonly cue: C
  /** Index of the cue: which of several on the same words stands first. */
  readonly number: number
  /** Index of the sentence in the wording. */
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** A cue that may say on which words it is worth trying. */
export type Tried<Kind extends string = string> = Cue<Kind> & {readonly on?: readonly string[]}

/** Cues, and on which words to try which. */
export interface CueIndex<C extends Tried> {
  readonly cues: readonly C[]
  /** For each word the numbers of the cues to try. */
  readonly tags: Vocabulary['tags']
  /** Numbers of the cues to try on every sentence: those that name no words. */
  readonly always: readonly number[]
}

/** Sorts cues by the words that they are tried on. */
export function indexCues<C extends Tried>(cues: readonly C[]): CueIndex<C> {
  const tags = new Map<string, number[]>()
  const always: number[] = []
  cues.forEach((cue, number) => {
    if (!cue.on) always.push(number)
    for (const word of cue.on ?? []) {
      const known = tags.get(word)
      if (known) known.push(number)
      else tags.set(word, [number])
    }
  })
  return {cues, tags, always}
}

/**
 * Finds what cues hit, sentence by sentence: a cue is tried only where one of its words stands.
 *
 * @param text the prose
 * @param wording speech read with the tags of `index`
 */
export function findHits<C extends Tried>(text: string, wording: Wording, index: CueIndex<C>): Hit<C>[] {
  const hits: Hit<C>[] = []
  const tried = new Int32Array(index.cues.length).fill(-1)
  wording.sentences.forEach((sentence, number) => {
    let words: string | null = null
    const attempt = (tag: number): void => {
      const cue = index.cues[tag]
      if (!cue || tried[tag] === number) return
      tried[tag] = number
      words ??= text.slice(sentence.start, sentence.end)
      const match = cue.says.exec(words)
      if (match) hits.push({cue, number: tag, sentence: number, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length})
    }
    for (let at = sentence.from; at < sentence.to; at++) wording.words[at]?.tags.forEach(attempt)
    index.always.forEach(attempt)
  })
  return hits.sort((a, b) => a.sentence - b.sentence || a.number - b.number)
}
