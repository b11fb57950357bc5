import type {Nodes, Paragraph, Root, RootContent} from 'nlcst'
import type {Point} from 'unist'
import {location} from 'vfile-location'
import type {Span} from '../briefing.js'
import {chunksOf} from '../text/chunks.js'
import {trimSpan} from '../text/span.js'

/** Makes the tree of a short piece of text. */
export type ParsePiece = (text: string) => Root

/**
 * Makes the tree of a whole text, paragraph by paragraph: the same tree as parsing it at once, in time that grows
 * with the length and not with its square. Positions are those in the whole text.
 *
 * @param text the whole text; a blank line ends a paragraph
 * @param parse makes the tree of one piece
 */
export function treeOf(text: string, parse: ParsePiece): Root {
  const {toPoint} = location(text)
  const point = (offset: number): Point => toPoint(offset) ?? {line: 1, column: 1, offset}
  const children: RootContent[] = []
  let at = 0

  for (const paragraph of [...paragraphsOf(text), {start: text.length, end: text.length}]) {
    if (at < paragraph.start) children.push(space(at, paragraph.start))
    if (paragraph.start < paragraph.end) children.push(...blocksOf(paragraph))
    at = paragraph.end
  }
  return {type: 'RootNode', children, position: {start: point(0), end: point(text.length)}}

  function space(start: number, end: number): RootContent {
    return {type: 'WhiteSpaceNode', value: text.slice(start, end), position: {start: point(start), end: point(end)}}
  }

  /** The children of the pieces' roots; what was one paragraph is one again. */
  function blocksOf(paragraph: Span): RootContent[] {
    const pieces = chunksOf(text, paragraph).map((chunk) => shifted(parse(text.slice(chunk.start, chunk.end)), point(chunk.start)).children)
    const [only, ...more] = pieces
    if (!only || more.length === 0) return only ?? []
    const children: Paragraph['children'] = []
    for (const block of pieces.flat()) {
      if (block.type === 'ParagraphNode') for (const child of block.children) children.push(child)
      else if (block.type === 'WhiteSpaceNode') children.push(block)
    }
    return [{type: 'ParagraphNode', children, position: {start: point(paragraph.start), end: point(paragraph.end)}}]
  }
}

function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  const blankLine = /\n\s*\n/g
  for (let start = 0; start < text.length; start = blankLine.lastIndex || text.length) {
    const match = blankLine.exec(text)
    const paragraph = trimSpan(text, {start, end: match ? match.index : text.length})
    if (paragraph.start < paragraph.end) found.push(paragraph)
  }
  return found
}

/** Moves a tree from the start of its piece to where the piece starts in the whole text. */
function shifted<Tree extends Nodes>(node: Tree, base: Point): Tree {
  const {position} = node
  // New objects: parse-latin lets neighbouring nodes share a point.
  if (position) node.position = {start: moved(position.start, base), end: moved(position.end, base)}
  if ('children' in node) for (const child of node.children) shifted(child, base)
  return node
}

function moved({line, column, offset}: Point, base: Point): Point {
  return {
    line: line + base.line - 1,
    column: line === 1 ? column + base.column - 1 : column,
    offset: (offset ?? 0) + (base.offset ?? 0)
  }
}
