import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Span} from '../briefing.js'

/** Longest piece given to the parser: its time grows with the square of the length, and a long run-on throws. */
const longestChunk = 8_000

const english = unified().use(retextEnglish).freeze()

/**
 * The sentences of one paragraph, in order.
 *
 * @param text the text that the offsets point into
 * @param paragraph where the paragraph stands; it holds no blank line
 * @returns spans into `text`, without the space between them
 */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const found: Span[] = []
  for (const chunk of chunksOf(text, paragraph)) {
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

/** Pieces of at most `longestChunk` code units, cut after a stop if there is one, else at white space, else anywhere. */
function chunksOf(text: string, {start, end}: Span): Span[] {
  const chunks: Span[] = []
  while (end - start > longestChunk) {
    const piece = text.slice(start, start + longestChunk)
    const stop = piece.search(/[.!?]["”’)]*\s(?!.*[.!?]["”’)]*\s)/s)
    const space = stop > 0 ? stop + 1 : piece.search(/\s\S*$/)
    const cut = space > 0 ? space + 1 : longestChunk
    chunks.push({start, end: start + cut})
    start += cut
  }
  chunks.push({start, end})
  return chunks
}
