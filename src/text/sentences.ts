import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Span} from '../briefing.js'
import {chunksOf} from './chunks.js'
import {isSpace, trimSpan} from './span.js'
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
  const upToEnd = text.slice(0, paragraph.end)
  stops.lastIndex = paragraph.start
  let start = paragraph.start
  let doubtful = false
  for (let match = stops.exec(upToEnd); match; match = stops.exec(upToEnd)) {
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

/** Adds the sentences of a piece: itself, unless it is too long or a stop in it is doubtful. */
function addPiece(text: string, piece: Span, doubtful: boolean, found: Span[]): void {
  if (piece.end <= piece.start) return
  for (const chunk of chunksOf(text, piece)) {
    if (doubtful) found.push(...parsed(text, chunk))
    else found.push(trimSpan(text, chunk))
  }
}

/** The sentences of a chunk, as retext-english has them. */
function parsed(text: string, chunk: Span): Span[] {
  const root: Root = english.parse(text.slice(chunk.start, chunk.end))
  return root.children.flatMap((block) =>
    block.type === 'ParagraphNode' ? block.children.flatMap((node) => (node.type === 'SentenceNode' ? [spanOf(node, chunk.start)] : [])) : []
  )
}

function spanOf(node: Sentence, offset: number): Span {
  return {start: offset + (node.position?.start.offset ?? 0), end: offset + (node.position?.end.offset ?? 0)}
}
