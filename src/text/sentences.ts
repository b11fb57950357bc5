import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Span} from '../briefing.js'
import {chunksOf} from './chunks.js'

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
