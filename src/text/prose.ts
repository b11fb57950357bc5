import type {Span} from '../briefing.js'
import {firstThat} from './search.js'
import {isSpace, trimSpan} from './span.js'
import {sentencesOf} from './sentences.js'

/**
 * Speech as it can be read: the same text, length and offsets as the source, with page furniture blanked out
 * and the blank lines that double-spaced printing puts inside sentences made into spaces.
 */
export interface Prose {
  /** Same length as the source, so that any offset into one is an offset into the other. */
  readonly text: string
  /** The paragraphs within a span, in order, trimmed. */
  paragraphs(span: Span): readonly Span[]
  /** The sentences within a span, in order, trimmed. Read when first asked for, once. */
  sentences(span: Span): readonly Span[]
}

/** One or more blank lines. */
interface Gap extends Span {
  /** The line after it is indented. */
  readonly indented: boolean
}

/**
 * Makes the prose of a source text.
 *
 * @param source the text as given
 * @param nonSpeech page furniture, in order, to be read as space
 */
export function proseOf(source: string, nonSpeech: readonly Span[]): Prose {
  const blanked = withSpaces(source, nonSpeech)
  const gaps = gapsOf(blanked)
  const joined = gapsInSentences(blanked, gaps, nonSpeech)
  const text = withSpaces(blanked, joined)
  const inSentence = new Set(joined)
  const breaks = gaps.filter((gap) => !inSentence.has(gap))
  const parsed = new Map<number, {readonly end: number; readonly sentences: readonly Span[]}>()

  function paragraphs(span: Span): readonly Span[] {
    const found: Span[] = []
    let start = span.start
    for (let at = firstThat(breaks, (gap) => gap.end > start); start < span.end; at++) {
      const gap = breaks[at]
      const end = gap && gap.start < span.end ? gap.start : span.end
      const paragraph = trimSpan(text, {start, end})
      if (paragraph.end > paragraph.start) found.push(paragraph)
      start = gap && gap.start < span.end ? gap.end : span.end
    }
    return found
  }

  function sentences(span: Span): readonly Span[] {
    const found: Span[] = []
    for (const paragraph of paragraphs(span)) {
      let known = parsed.get(paragraph.start)
      if (!known || known.end !== paragraph.end) {
        known = {end: paragraph.end, sentences: sentencesOf(text, paragraph)}
        parsed.set(paragraph.start, known)
      }
      for (const sentence of known.sentences) found.push(sentence)
    }
    return found
  }

  return {text, paragraphs, sentences}
}

/** The text with each span replaced by as many spaces. */
function withSpaces(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const span of spans) {
    parts.push(text.slice(at, span.start), ' '.repeat(span.end - span.start))
    at = span.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Every run of white space that holds a blank line, in order. */
function gapsOf(text: string): Gap[] {
  const gaps: Gap[] = []
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    let end = feed + 1
    let last = feed
    while (end < text.length && isSpace(text.charCodeAt(end))) {
      if (text.charCodeAt(end) === 0x0a) last = end
      end++
    }
    if (last === feed) continue
    let start = feed
    while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--
    gaps.push({start, end, indented: end - last > 3})
    feed = end - 1
  }
  return gaps
}

/**
 * The gaps that part no paragraphs. A gap stands inside a sentence where a lower-case word or a comma comes before it
 * and a lower-case word after; where page furniture interrupts words that no stop has ended; and, in a text that is
 * double-spaced throughout, wherever the line after it begins at the margin.
 */
function gapsInSentences(text: string, gaps: readonly Gap[], nonSpeech: readonly Span[]): Gap[] {
  const goesOn = (gap: Gap): boolean => /[\p{Ll}\d,;–—-]/u.test(text.charAt(gap.start - 1)) && /\p{Ll}/u.test(text.charAt(gap.end))
  const broken = gaps.filter(goesOn)
  const doubleSpaced = broken.length > 3 && broken.length * 4 > gaps.length
  if (!doubleSpaced && nonSpeech.length === 0) return broken
  let piece = 0
  return gaps.filter((gap) => {
    while (piece < nonSpeech.length && (nonSpeech[piece]?.end ?? 0) <= gap.start) piece++
    const furniture = (nonSpeech[piece]?.start ?? Infinity) < gap.end
    return goesOn(gap) || (furniture && !/[.?!:…"”’)\]]/.test(text.charAt(gap.start - 1))) || (doubleSpaced && !gap.indented)
  })
}
