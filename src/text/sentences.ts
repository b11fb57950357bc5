import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Span} from '../briefing.js'
import {chunksOf} from './chunks.js'
import {isSpace} from './span.js'
import {stopAt} from './stops.js'

const english = unified().use(retextEnglish).freeze()

/**
 * The sentences of one paragraph, in order.
 *
 * Most stops are plain: a lower-case word, a full stop, space, a capital. The paragraph is cut at those; only a piece
 * that still holds a doubtful stop is parsed by retext-english, which is the costly thing.
 *
 * @param text the text that the offsets point into
 * @param paragraph where the paragraph stands; it holds no blank line
 * @returns spans into `text`, without the space between them
 */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const found: Span[] = []
  const stops = /(?<![.?!…])[.?!…]+["”’)\]]*(?=\s|[A-Z])/g
  stops.lastIndex = paragraph.start
  let start = paragraph.start
  let doubtful = false
  for (let match = stops.exec(text); match && match.index < paragraph.end; match = stops.exec(text)) {
    const after = stops.lastIndex
    let next = after
    while (next < paragraph.end && isSpace(text.charCodeAt(next))) next++
    if (next >= paragraph.end) break
    const stop = stopAt(text, match.index, after, next)
    if (stop === 'doubtful') doubtful = true
    if (stop !== 'ends') continue
    addPiece(text, {start, end: after}, doubtful, found)
    start = next
    doubtful = false
  }
  addPiece(text, {start, end: paragraph.end}, doubtful, found)
  return found
}

function addPiece(text: string, piece: Span, doubtful: boolean, found: Span[]): void {
  if (piece.end <= piece.start) return
  if (doubtful) found.push(...parsed(text, piece))
  else found.push(piece)
}

/** The sentences of a piece, as retext-english has them. */
function parsed(text: string, piece: Span): Span[] {
  const found: Span[] = []
  for (const chunk of chunksOf(text, piece)) {
    const root: Root = english.parse(text.slice(chunk.start, chunk.end))
    for (const block of root.children) {
      if (block.type !== 'ParagraphNode') continue
      for (const node of block.children) if (node.type === 'SentenceNode') found.push(spanOf(node, chunk.start))
    }
  }
  return found
}

function spanOf(node: Sentence, offset: number): Span {
  return {start: offset + (node.position?.start.offset ?? 0), end: offset + (node.position?.end.offset ?? 0)}
}
