import type {Span} from '../briefing.js'
import {trimSpan} from './span.js'
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
  /** The sentences within a span, in order, trimmed. Parsed by retext-english when first asked for, once. */
  sentences(span: Span): readonly Span[]
}

/**
 * Makes the prose of a source text.
 *
 * @param source the text as given
 * @param nonSpeech page furniture, in order, to be read as space
 */
export function proseOf(source: string, nonSpeech: readonly Span[]): Prose {
  const text = joinBrokenLines(blank(source, nonSpeech))
  const parsed = new Map<number, {readonly end: number; readonly sentences: readonly Span[]}>()

  function paragraphs(span: Span): readonly Span[] {
    const found: Span[] = []
    const blankLine = /\r?\n[^\S\n]*\n\s*/g
    blankLine.lastIndex = span.start
    let start = span.start
    while (start < span.end) {
      const match = blankLine.exec(text)
      const end = match && match.index < span.end ? match.index : span.end
      const trimmed = trimSpan(text, {start, end})
      if (trimmed.end > trimmed.start) found.push(trimmed)
      start = match && match.index < span.end ? Math.max(blankLine.lastIndex, end + 1) : span.end
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
      found.push(...known.sentences)
    }
    return found
  }

  return {text, paragraphs, sentences}
}

/** The text with each span replaced by as many spaces. */
function blank(text: string, spans: readonly Span[]): string {
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

/**
 * A blank line that stands inside a sentence (the line before ends in a lower-case word or a comma, the line
 * after starts at the margin with a lower-case word) is no paragraph break: its line feeds become spaces.
 */
function joinBrokenLines(text: string): string {
  return text.replace(/(?<=[\p{Ll}\d,;–—-][^\S\n]*)(?:\r?\n[^\S\n]*){2,}(?=\p{Ll})/gu, (gap) => ' '.repeat(gap.length))
}
