import type {Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Span} from '../briefing.js'
import {firstThat} from '../text/search.js'

/** What a tree says, and where in its file. */
export interface Source {
  /** The words of the tree. */
  readonly text: string
  /** Where a span of `text` stands in the file; nothing where the tree does not tell. */
  placeOf(span: Span): Position | undefined
}

/** A node without children, and where its words start in the text. */
interface Leaf {
  readonly at: number
  readonly length: number
  readonly position: Position | undefined
}

/**
 * Makes the source of a tree. Where the tree says what the file says, offsets are the file's own. A tree made from
 * markup (by rehype-retext, say) says less than the file: there each word is placed where its node stands.
 */
export function sourceOf(tree: Root, file: VFile): Source {
  const {text, leaves} = readTree(tree)
  const {toPoint} = location(file)
  const isFile = text === String(file)
  return {
    text,
    placeOf({start, end}) {
      const from = isFile ? toPoint(start) : pointAt(leaves, start, 'start')
      const to = isFile ? toPoint(end) : pointAt(leaves, Math.max(start, end - 1), 'end')
      return from && to && {start: from, end: to}
    }
  }
}

function readTree(tree: Root): {text: string; leaves: Leaf[]} {
  const parts: string[] = []
  const leaves: Leaf[] = []
  let at = 0
  let previous: Nodes | undefined
  for (const block of tree.children) {
    // Markup puts nothing between its paragraphs.
    if (previous?.type === 'ParagraphNode' && block.type === 'ParagraphNode') add('\n\n', undefined)
    read(block)
    previous = block
  }
  return {text: parts.join(''), leaves}

  function read(node: Nodes): void {
    if ('children' in node) for (const child of node.children) read(child)
    else add(toString(node), node.position)
  }

  function add(value: string, position: Position | undefined): void {
    parts.push(value)
    leaves.push({at, length: value.length, position})
    at += value.length
  }
}

/** The point before (`start`) or after (`end`) the character at an offset. */
function pointAt(leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): Point | undefined {
  const leaf = leaves[firstThat(leaves, ({at}) => at > offset) - 1]
  if (!leaf?.position) return undefined
  const into = offset - leaf.at + (side === 'end' ? 1 : 0)
  if (into >= leaf.length) return leaf.position.end
  const {line, column, offset: base} = leaf.position.start
  return {line, column: column + into, ...(base === undefined ? {} : {offset: base + into})}
}
