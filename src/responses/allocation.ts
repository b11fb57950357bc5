import type {Word} from '../text/word.js'
import type {Wording} from '../text/words.js'
import {classBit} from '../cues/word-classes.js'
import type {AskRead} from './question.js'

/** Words that open another matter, and so may go on to another ask at no cost: "On Iran, …", "In terms of the second question, …". */
const turnsTo = /^(?:(?:and|so|but|then|look|well|yeah|yes|no|okay|again|now|also)[,.]? )*(?:on\b|in terms of|with (?:regard|respect) to|as (?:far as|for|it relates to|regards)|regarding|about|to your|your (?:other|first|second|third|last)|the (?:other|first|second|third|last)|first|second|third|secondly|thirdly|lastly|finally|and then|in regards?)/i

const ordinals: readonly RegExp[] = [/\bfirst (?:question|part|one|point|of all)|\bfirst\b[,:]/i, /\bsecond (?:question|part|one|point)|\bsecond(?:ly)?\b[,:]/i, /\bthird (?:question|part|one|point)|\bthird(?:ly)?\b[,:]/i, /\bfourth (?:question|part|one)/i]
const last = /\b(?:last|latter|other) (?:question|part|one|point)|\blast(?:ly)?\b[,:]/i

/** Words that stand for a number, given or not: "I don't have the figure." */
const numberWords: ReadonlySet<string> = new Set(['number', 'numbers', 'figure', 'figures', 'total', 'estimate'])

/**
 * A reply of so few sentences is short. In it a sentence that withholds, and holds no words of any ask, goes on to the
 * next ask; and what withholds goes for every ask that has no sentence of its own.
 */
export const short = 4

/** What it costs to take a sentence for an answer to another ask than the sentence before. */
const costs = {later: 0.05, change: 0.1, onward: -0.1, back: 0.3, lead: 0.5, ordinal: 1.5, size: 0.2, rare: 0.5, kind: 0.3}

/**
 * Says for each sentence of a reply to which of several asks it speaks: by the words that they share, by "on the
 * second question", and by staying with the same ask until something else comes up.
 *
 * @param reply the words of the answering turn
 * @param withholding numbers of the sentences that withhold
 * @param asks the asks of one question, in order
 * @param common how often each stem stands in the replies
 * @returns for each sentence the number of the ask
 */
export function allocate(text: string, reply: Wording, withholding: ReadonlySet<number>, asks: readonly AskRead[], common: ReadonlyMap<string, number>): number[] {
  if (asks.length < 2) return reply.sentences.map(() => 0)
  const weights = stemWeights(asks, common)
  let cost = asks.map((_, number) => number * costs.later)
  const isShort = reply.sentences.length <= short
  const steps: number[][] = []
  for (const [number, sentence] of reply.sentences.entries()) {
    const gains = gainsOf(text, reply, sentence, asks.length, weights)
    const change = turnsTo.test(text.slice(sentence.start, sentence.start + 60)) ? 0 : costs.change
    const onward = isShort && number > 0 && withholding.has(number) && gains.every((gain) => gain === 0)
    const came: number[] = []
    cost = asks.map((_, to) => {
      let best = Infinity
      cost.forEach((before, from) => {
        const move = from === to ? 0 : (onward && to === from + 1 ? costs.onward : change) + (to < from ? costs.back : 0)
        if (before + move < best) {
          best = before + move
          came[to] = from
        }
      })
      return best - (gains[to] ?? 0)
    })
    steps.push(came)
  }
  let at = cost.indexOf(Math.min(...cost))
  const owners: number[] = []
  for (let step = steps.length - 1; step >= 0; step--) {
    owners[step] = at
    at = steps[step]?.[at] ?? at
  }
  return owners
}

/** How much a sentence speaks for each ask. */
function gainsOf(text: string, reply: Wording, sentence: Wording['sentences'][number], asks: number, weights: ReadonlyMap<string, readonly number[]>): number[] {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120))
  const gains = Array.from({length: asks}, (_, number) => (ordinals[number]?.test(opening) || (number === asks - 1 && last.test(opening)) ? costs.ordinal : 0))
  const add = (stem: string): void => weights.get(stem)?.forEach((weight, number) => { gains[number] = (gains[number] ?? 0) + weight })
  const seen = new Set<string>()
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reply.words[at]
    if (!word?.content || seen.has(word.stem)) continue
    seen.add(word.stem)
    add(word.stem)
  }
  kindsIn(reply, sentence).forEach(add)
  return gains
}

/** What a sentence gives that an ask may want, as stems of their own. */
function kindsIn(reply: Wording, sentence: Wording['sentences'][number]): string[] {
  let classes = 0
  let number = false
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reply.words[at]
    if (!word) continue
    classes |= word.classes
    if (word.figure || numberWords.has(word.text)) number = true
  }
  const start = reply.words.slice(sentence.from, Math.min(sentence.to, sentence.from + 3))
  const polar = start.some((word) => (word.classes & classBit.yes) > 0 || word.text === 'no')
  return [...(polar ? ['#polar'] : []), ...(number ? ['#number'] : []), ...(classes & classBit.time ? ['#time'] : []), ...(classes & classBit.reason ? ['#reason'] : [])]
}

/** For each stem how much it speaks for each ask: more in the ask than in its lead, less where several asks or the whole transcript share it. */
function stemWeights(asks: readonly AskRead[], common: ReadonlyMap<string, number>): Map<string, number[]> {
  const weights = new Map<string, number[]>()
  asks.forEach((ask, number) => {
    const add = (word: Word, weight: number): void => {
      if (!word.content) return
      const known = weights.get(word.stem) ?? asks.map(() => 0)
      known[number] = Math.max(known[number] ?? 0, weight)
      weights.set(word.stem, known)
    }
    const {size} = ask.wanted
    const leadSize = new Set(ask.lead.words.filter((word) => word.content).map((word) => word.stem)).size
    for (const word of ask.lead.words) add(word, costs.lead * (3 / Math.max(3, leadSize)) ** costs.size)
    for (const word of ask.own.words) add(word, (3 / Math.max(3, size)) ** costs.size)
    for (const kind of ['number', 'time', 'reason', 'polar'] as const) {
      if (!ask.asked[kind]) continue
      const known = weights.get(`#${kind}`) ?? asks.map(() => 0)
      known[number] = costs.kind
      weights.set(`#${kind}`, known)
    }
  })
  for (const [stem, each] of weights) {
    const sum = each.reduce((a, b) => a + b, 0)
    const rarity = stem.startsWith('#') ? 1 : Math.max(2, common.get(stem) ?? 0) ** -costs.rare * 2
    each.forEach((weight, number) => { each[number] = rarity * weight * (weight / sum) })
  }
  return weights
}
