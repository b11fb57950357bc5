import type {Cast} from '../speakers/cast.js'
import {speechAt, type Transcript} from '../turns/transcript.js'
import type {LooseAsk} from './floor.js'
import {gistOf, sharedMatter} from './gist.js'
import {claimIn, pointsOf} from './points.js'
import type {Replies} from './replies.js'

/**
 * Which replies go to which of the asks of one question turn.
 *
 * @param asks the asks of the turn, in order
 * @param replies the turns that reply to it
 * @returns for each ask the turns that respond to it
 */
export function creditReplies(asks: readonly LooseAsk[], replies: Replies, transcript: Transcript, cast: Cast): number[][] {
  const {turns, again} = replies
  const before = again ? turns.filter((turn) => turn < again.question) : []
  if (again && before.length > 0) {
    const restated = restatedAsk(asks, again.question, transcript)
    return asks.map((_, index) => (index === restated ? [...again.turns] : before))
  }
  const voices = turns.some((turn, index) => index > 0 && (turn === (turns[index - 1] ?? 0) + 1 || cast.speaking[turn] !== cast.speaking[turns[index - 1] ?? 0]))
  if (asks.length < 2 || !voices) return asks.map(() => [...turns])
  return divide(asks, turns, transcript, cast)
}

/** The ask that a turn says again: the one that shares most of its matter. */
function restatedAsk(asks: readonly LooseAsk[], question: number, transcript: Transcript): number {
  const said = gistOf(speechAt(transcript, question))
  const shares = asks.map((ask) => sharedMatter(gistOf(ask.quote.text), said))
  const most = largest(shares)
  return most === 0 ? asks.length - 1 : shares.indexOf(most)
}

/**
 * Divides the replies of several people among several asks: by what they say that they take or leave to a colleague,
 * by whom the ask was put to, then by the matter that ask and reply share. A reply that takes up none goes to all, unless
 * something was put to him who gives it.
 */
function divide(asks: readonly LooseAsk[], replies: readonly number[], transcript: Transcript, cast: Cast): number[][] {
  const contexts = contextsOf(asks, transcript)
  const points = pointsOf(asks, contexts)
  const words = replies.map((turn) => speechAt(transcript, turn))
  const claims = words.map((reply) => claimIn(`${reply.slice(0, 300)} … ${reply.slice(-250)}`, largest(points)))
  const shares = sharesOf(contexts, words)
  const divided = claims.some(({takes, leaves}) => takes.size + leaves.size > 0)
  const addressed = new Set(asks.flatMap((ask) => ask.addressee))
  const general = words.map((_, reply) => !divided && !addressed.has(cast.speaking[replies[reply] ?? -1] ?? '') && largest(shares.map((row) => row[reply] ?? 0)) < 1)
  return asks.map((ask, index) => {
    const point = points[index] ?? 1
    let fit = replies.map((_, reply) => reply)
    const takers = fit.filter((reply) => claims[reply]?.takes.has(point))
    if (takers.length > 0) fit = takers
    else fit = narrow(fit, (reply) => (claims[reply]?.takes.size ?? 0) === 0 && !claims[reply]?.leaves.has(point))
    fit = narrow(fit, (reply) => ask.addressee.includes(cast.speaking[replies[reply] ?? -1] ?? ''))
    const most = largest(fit.map((reply) => shares[index]?.[reply] ?? 0))
    if (most > 0) fit = fit.filter((reply) => (shares[index]?.[reply] ?? 0) >= 0.3 * most)
    return replies.filter((_, reply) => fit.includes(reply) || general[reply])
  })
}

/** Those that pass, unless none does. */
function narrow(items: number[], passes: (item: number) => boolean): number[] {
  const some = items.filter(passes)
  return some.length > 0 ? some : items
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0)
}

/** For each ask the words that lead up to it, and its own. */
function contextsOf(asks: readonly LooseAsk[], {prose, turns}: Transcript): string[] {
  return asks.map((ask, index) => {
    const start = turns[ask.turn]?.speech.start ?? ask.quote.start
    return prose.text.slice(index === 0 ? start : Math.max(start, asks[index - 1]?.quote.end ?? start), ask.quote.end)
  })
}

/** For each ask and reply how much matter they share; what others have too counts less. */
function sharesOf(contexts: readonly string[], replies: readonly string[]): number[][] {
  const asked = contexts.map((context) => gistOf(context).matter)
  const askers = new Map<string, number>()
  for (const matter of asked) for (const stem of matter) askers.set(stem, (askers.get(stem) ?? 0) + 1)
  const said = replies.map((reply) => stemsIn(reply, [...askers.keys()].slice(0, mostStems)))
  return asked.map((matter) =>
    said.map((reply) => {
      let share = 0
      for (const stem of matter) {
        if (!reply.has(stem)) continue
        const alone = askers.get(stem) === 1
        const here = said.every((other) => other === reply || !other.has(stem))
        share += (alone ? 1 : 0.3) * (here ? 1 : 0.5)
      }
      return share
    })
  )
}

/** More are not looked for: so much is never asked in one turn. */
const mostStems = 400

/** Those of the stems with which some word of a text begins. */
function stemsIn(text: string, stems: readonly string[]): Set<string> {
  if (stems.length === 0) return new Set()
  const start = new RegExp(String.raw`(?<![\wÀ-ɏ])(?:${stems.map((stem) => stem.replace(/[.$%]/g, '\\$&')).join('|')})`, 'g')
  return new Set(text.toLowerCase().match(start) ?? [])
}
