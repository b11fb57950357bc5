import type {Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'
import {trimSpan} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {connectives, directQuestion, inversion, questionOpening, questionWord} from './openings.js'

/** What a break cut off a sentence is not longer than this. */
const longestBroken = 600

/**
 * The sentences of a speech as they were meant: a sentence whose full stop lost its space ("report.He only")
 * is cut there, and one that a paragraph break left without a stop goes on.
 */
export function sentencesOf({prose}: Transcript, speech: Span): Span[] {
  const found: Span[] = []
  for (const sentence of prose.sentences(speech)) {
    const last = found.at(-1)
    if (last && last.end - last.start < longestBroken && /[A-Za-zÀ-ɏ,]/.test(prose.text.charAt(last.end - 1))) found[found.length - 1] = {start: last.start, end: sentence.end}
    else found.push(...cutAtGluedStops(prose.text, sentence))
  }
  return found
}

/** A stop with a capital glued to it: "report.He", "accurate?“Yes", "torture.”Does". Not "U.S.", "5.A". */
const gluedStop = /(?:[a-zß-ɏ]{2}\.|[?!])["”’)]*(?=["“]?[A-ZÀ-Þ])|[?!]["”’)]*\s+(?=(?:["“]?[A-ZÀ-Þ]|[–—-]))/g

function cutAtGluedStops(text: string, sentence: Span): Span[] {
  const said = text.slice(sentence.start, sentence.end)
  if (!/[.?!](?!.?$)/.test(said)) return [sentence]
  const found: Span[] = []
  let start = sentence.start
  for (const match of matchesOf(said, gluedStop)) {
    const end = sentence.start + match.index + match[0].length
    if (end < sentence.end) found.push(trimSpan(text, {start, end}))
    start = end
  }
  found.push(trimSpan(text, {start, end: sentence.end}))
  return found.filter((span) => span.end > span.start)
}

const direct = `(?:${inversion}|${directQuestion})`
const adverbs = String.raw`(?:(?:also|then|secondly|finally|second|maybe|perhaps|if\s+so|if\s+not),?\s+)*`

/** ", and how would", "or what’s", "; is it", "-- also is": a second question begins. */
const secondQuestion = new RegExp(
  String.raw`(?:[,;]?(?<!\s)\s+and|;|[,;]?(?<!\s)\s+or(?=\s+${questionWord})|(?<!\s)\s*(?:--|[–—])\s*(?:and|also),?)\s+${adverbs}(?!which\s)(?=${direct})`,
  'g'
)

/** "and whether they", "and how much of it": a second thing is wanted under the same request. */
const secondObject = new RegExp(String.raw`(?:[,;]?(?<!\s)\s+and|[,;]?(?<!\s)\s+or(?=\s+what)|[,;](?=\s+whether))\s+${adverbs}(?=(?:whether|if|${questionWord})\s+\S)`, 'g')

const mayHoldTwo = /\b(?:and|or|also)\s|;|,\s+whether/
const whole = new RegExp(direct)
const wordFirst = new RegExp(String.raw`^\W*(?:${connectives})*(?![Ww]hich\b)${questionWord}`)
const first = new RegExp(String.raw`^\W*(?:${connectives})*${direct}`)
const asking = new RegExp(String.raw`${inversion}|\bwhether\b|\b${questionWord}`)
const opening = new RegExp(questionOpening)

/** A wording under which an indirect question wants something: "do you know who". */
const holdsObjects = /\b(?:know|any\s+(?:idea|sense)|say|tell|explain|clarify|understand|asking|talk|speak|see|confirm)\b/i

/**
 * The clauses of a sentence that each want something: "how much of it arrived | whether you expect more".
 *
 * @param requests whether the sentence is a request, so that indirect questions are its objects
 */
export function clausesOf(text: string, sentence: Span, requests: boolean): Span[] {
  const said = text.slice(sentence.start, sentence.end)
  if (!mayHoldTwo.test(said)) return [sentence]
  const pieces = cutAt(text, sentence, secondQuestion, (before, seam) => requests || whole.test(before) || (!/or/.test(seam) && wordFirst.test(before)))
  const [head, ...rest] = pieces
  if (!head) return pieces
  return [...cutAt(text, head, secondObject, (before) => before.length > 24 && (requests || (asking.test(before) && holdsObjects.test(before)))), ...rest]
}

/** Whether words are more than a false start: "do you --". */
function longEnough(words: string): boolean {
  return words.length >= 8 && (words.length >= 40 || !/[–—-]\s*$/.test(words))
}

/** "the people who will suffer | who do not agree": the second of two relative clauses is no question. */
function goesOnWithWho(before: string, after: string): boolean {
  return /^who\s/i.test(after) && /\w\s+who\s/i.test(before)
}

/**
 * The pieces of a span between matches of `seam`; a cut is made only where what stands before it is more than a false
 * start and passes `ripe`, and no relative clause goes on.
 */
function cutAt(text: string, span: Span, seam: RegExp, ripe: (before: string, seam: string) => boolean): Span[] {
  const words = text.slice(span.start, span.end)
  const found: Span[] = []
  let start = 0
  for (const match of matchesOf(words, seam)) {
    const before = words.slice(Math.max(start, match.index - longestBroken), match.index)
    const next = match.index + match[0].length
    if (match.index <= start || !longEnough(before) || goesOnWithWho(before, words.slice(next, next + 10)) || !ripe(before, match[0])) continue
    found.push(trimSpan(text, {start: span.start + start, end: span.start + match.index}))
    start = next
  }
  found.push(trimSpan(text, {start: span.start + start, end: span.end}))
  return found.filter((piece) => piece.end > piece.start)
}

/** Whether a direct question begins these words, connectives aside. */
export function beginsAsAQuestion(words: string): boolean {
  return first.test(words)
}

/** Whether a question word begins these words, connectives aside. */
export function beginsWithAQuestionWord(words: string): boolean {
  return wordFirst.test(words)
}

/** Whether a direct question begins these words, or stands after a comma, a colon or a dash in them. */
export function opensAQuestion(words: string): boolean {
  return opening.test(words)
}
