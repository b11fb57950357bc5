import type {Cue} from '../cues/cue.js'
import {filler, fillerWords} from '../cues/fillers.js'
import type {Vocabulary} from '../text/word.js'
import {type Shortened, without} from '../text/without.js'
import type {Wording, WordSentence} from '../text/words.js'

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
 * Finds what cues hit, sentence by sentence: a cue is tried only where one of its words stands. Where none hits a
 * sentence as it is said, they are tried on it without its fillers: "I don't, frankly, at this point know".
 *
 * @param text the prose
 * @param wording speech read with the tags of `index`
 */
export function findHits<C extends Tried>(text: string, wording: Wording, index: CueIndex<C>): Hit<C>[] {
  const hits: Hit<C>[] = []
  const tried = new Int32Array(index.cues.length).fill(-1)
  let round = -1
  let words = ''
  let bare: Shortened | null = null
  const {sentences} = wording
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number]
    if (!sentence) continue
    const before = hits.length
    words = text.slice(sentence.start, sentence.end)
    bare = null
    look(sentence, number)
    bare = hits.length === before && hasFiller(wording, sentence) ? without(words, filler) : null
    if (!bare) continue
    words = bare.text
    look(sentence, number)
  }
  return hits.sort((a, b) => a.sentence - b.sentence || a.number - b.number)

  /** Tries each cue of the sentence once on `words`. */
  function look(sentence: WordSentence, number: number): void {
    round++
    for (let at = sentence.from; at < sentence.to; at++) {
      const tags = wording.words[at]?.tags
      if (tags) for (let each = 0; each < tags.length; each++) attempt(tags[each] ?? -1, sentence, number)
    }
    for (const tag of index.always) attempt(tag, sentence, number)
  }

  function attempt(tag: number, sentence: WordSentence, number: number): void {
    const cue = index.cues[tag]
    if (!cue || tried[tag] === round) return
    tried[tag] = round
    const match = cue.says.exec(words)
    if (!match) return
    const [first, last] = [match.index, match.index + match[0].length - 1].map((offset) => bare?.at(offset) ?? offset)
    hits.push({cue, number: tag, sentence: number, start: sentence.start + (first ?? 0), end: sentence.start + (last ?? 0) + 1})
  }
}

/** Whether the podium speaks of itself in a sentence that may hold a filler: seen by its words, without looking at the text. */
function hasFiller({words}: Wording, {from, to}: WordSentence): boolean {
  let speaks = false
  let fills = false
  for (let at = from; at < to && !(speaks && fills); at++) {
    const text = words[at]?.text ?? ''
    speaks ||= podium.has(text)
    fills ||= at > from && fillerWords.has(text)
  }
  return speaks && fills
}

const podium: ReadonlySet<string> = new Set(['i', "i'm", "i've", "i'd", "i'll", 'we', "we're", "we've", "we'd", "we'll"])
