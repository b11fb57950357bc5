import type {Span} from '../briefing.js'
import {trimSpan} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {connectives, directQuestion, inversion, questionWord} from './openings.js'

/**
 * The sentences of a speech as they were meant: a sentence whose full stop lost its space ("report.He only")
 * is cut there, and one that a paragraph break left without a stop goes on.
 */
export function sentencesOf({prose}: Transcript, speech: Span): Span[] {
  const found: Span[] = []
  for (const sentence of prose.sentences(speech)) {
    const last = found.at(-1)
    if (last && /[\p{L}\p{N},]$/u.test(prose.text.slice(last.start, last.end))) found[found.length - 1] = {start: last.start, end: sentence.end}
    else found.push(sentence)
  }
  return found.flatMap((sentence) => cutAt(prose.text, sentence, gluedStop))
}

/** A stop with a capital glued to it: "report.He", "accurate?“Yes", "torture.”Does". Not "U.S.", "5.A". */
const gluedStop = /(?:(?<=\p{Ll}{2})\.["”’)]*|[?!]["”’)]*)\s*(?=["“]?\p{Lu}|[–—-])/gu

const direct = String.raw`(?:${inversion}|${directQuestion})`
const indirect = String.raw`(?:whether|if|${questionWord})\s+\S`

/** ", and how would", "or what’s", "; is it", "-- also is": a second question begins. */
const secondQuestion = new RegExp(
  String.raw`(?:[,;]?(?<!\s)\s+and|;|[,;]?(?<!\s)\s+or(?=\s+${questionWord})|(?<!\s)\s*(?:--|[–—])\s*(?:and|also),?)\s+(?:(?:also|then|secondly|finally|second|if\s+so|if\s+not),?\s+)*(?!which\s)(?=${direct})`,
  'gu'
)

/** "and whether they", "and how much of it": a second thing is wanted under the same request. */
const secondObject = new RegExp(String.raw`(?:[,;]?(?<!\s)\s+and|[,;]?(?<!\s)\s+or(?=\s+what)|[,;](?=\s+whether))\s+(?:(?:also|then|maybe|perhaps),?\s+)*(?=${indirect})`, 'gu')

/** A wording under which an indirect question wants something: "do you know who". */
const holdsObjects = /\b(?:know|any\s+(?:idea|sense)|say|tell|explain|clarify|understand|asking|talk|speak|see|confirm)\b/i

/**
 * The clauses of a sentence that each want something: "how much of it arrived | whether you expect more".
 *
 * @param requests whether the sentence is a request, so that indirect questions are its objects
 */
export function clausesOf(text: string, sentence: Span, requests: boolean): Span[] {
  const pieces = cutAt(text, sentence, secondQuestion, (before, seam) => (requests || (/or/.test(seam) ? whole : directly).test(before)) && longEnough(before))
  const [first, ...rest] = pieces
  if (!first) return pieces
  return [...cutAt(text, first, secondObject, (before) => (requests || (asking.test(before) && holdsObjects.test(before))) && before.length > 24 && longEnough(before)), ...rest]
}

const whole = new RegExp(direct, 'u')
const directly = new RegExp(String.raw`${direct}|^[^\p{L}]*(?:${connectives})*${questionWord}`, 'u')
const asking = new RegExp(String.raw`${inversion}|(?<!\p{L})(?:whether|${questionWord})`, 'u')

/** Whether words are more than a false start: "do you --". */
function longEnough(words: string): boolean {
  return words.length >= 8 && (words.length >= 40 || !/[–—-]\s*$/.test(words))
}

/** The pieces of a span between matches of `seam`; a cut is made only where what stands before it passes `ripe`. */
function cutAt(text: string, span: Span, seam: RegExp, ripe: (before: string, seam: string) => boolean = () => true): Span[] {
  const words = text.slice(span.start, span.end)
  const found: Span[] = []
  let start = 0
  for (const match of words.matchAll(seam)) {
    const stop = match[0].search(/\s|$/)
    const end = /^[.?!]/.test(match[0]) ? match.index + stop : match.index
    if (end <= start || !ripe(words.slice(start, end), match[0])) continue
    found.push({start: span.start + start, end: span.start + end})
    start = match.index + match[0].length
  }
  found.push({start: span.start + start, end: span.end})
  return found.map((piece) => trimSpan(text, piece)).filter((piece) => piece.end > piece.start)
}

const opening = new RegExp(String.raw`(?:^|[,:;]\s+|(?:--|[–—])\s*)(?:${connectives})*(?:${inversion}|${directQuestion})`, 'u')

/** Whether a clause of these words opens like a direct question, at its start or after a preface. */
export function opensAQuestion(words: string): boolean {
  return opening.test(words)
}

const atStart = new RegExp(String.raw`^[^\p{L}]*(?:${connectives})*(?:${inversion}|${directQuestion})`, 'u')
const wordAtStart = new RegExp(String.raw`^[^\p{L}]*(?:${connectives})*(?!which\b|Which\b)${questionWord}`, 'u')

/** Whether these words begin as a direct question does, connectives aside. */
export function beginsAsAQuestion(words: string): boolean {
  return atStart.test(words) || (/[–—-]\s*$/.test(words) && wordAtStart.test(words))
}
