import type {LooseAsk} from './floor.js'

/** Words that open a new point in a question of several. */
const opensAPoint = /\b(?:second(?:ly)?|third(?:ly)?|fourth|final(?:ly)?|last(?:ly)?|another\s+(?:question|thing|one)|other\s+(?:question|topic|thing)|separate(?:ly)?|and\s+then|also)\b/i

/** Whether words, up to the first of an ask, open a new point. */
export function opensANewPoint(words: string): boolean {
  return opensAPoint.test(words)
}

/**
 * The point that each ask of a question turn belongs to, from 1: reporters count points ("and secondly", "my last
 * question"), and officials divide them ("I'll take the first two"); a point may hold several asks.
 *
 * @param asks the asks of one turn, in order
 * @param contexts for each of them the words that lead up to it and its own
 */
export function pointsOf(asks: readonly LooseAsk[], contexts: readonly string[]): number[] {
  let point = 1
  return asks.map((ask, index) => {
    const context = contexts[index] ?? ''
    const start = context.length - ask.quote.text.length
    if (index > 0 && opensAPoint.test(context.slice(0, start + 40))) point++
    return point
  })
}

/** The points that an official says will be taken here, and those left to a colleague. */
export interface Claim {
  readonly takes: ReadonlySet<number>
  readonly leaves: ReadonlySet<number>
}

const which = String.raw`(?:the|your|that)\s+(?:very\s+)?(first|second|third|fourth|last|final|latter|former|other|rest)(?:\s+(two|three|couple|half))?\b`
const taking = new RegExp(String.raw`\b(?:i['’]ll|i\s+can|i\s+will|let\s+me|i['’]d\s+like\s+to)\s+(?:\w+\s+){0,2}(?:take|address|answer|handle|speak\s+to|talk\s+to|do|tackle|cover)\s+${which}`, 'i')
const leaving = new RegExp(String.raw`\b(?:leave|turn|hand|defer|pass|throw|kick|let|ask)\b[^.?!]{0,80}?\b${which}`, 'i')

/**
 * How an official divides the points of a question: "I can take the first two questions, then turn to my colleague
 * for the third".
 *
 * @param words how the reply begins, or ends
 * @param points how many points there are
 */
export function claimIn(words: string, points: number): Claim {
  const takes = pointsNamed(taking.exec(words), points, new Set())
  const leaves = pointsNamed(leaving.exec(words), points, takes)
  return {takes, leaves}
}

function pointsNamed(match: RegExpExecArray | null, points: number, taken: ReadonlySet<number>): Set<number> {
  const ordinal = match?.[1]?.toLowerCase()
  if (!ordinal) return new Set()
  if (ordinal === 'rest' || ordinal === 'other') return new Set(Array.from({length: points}, (_, index) => index + 1).filter((point) => !taken.has(point)))
  const first = {first: 1, former: 1, second: 2, third: 3, fourth: 4}[ordinal] ?? points
  const several = match?.[2] === undefined ? 1 : {two: 2, couple: 2, three: 3}[match[2].toLowerCase()] ?? 1
  return new Set(Array.from({length: several}, (_, index) => first + index))
}
