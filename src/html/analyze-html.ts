import type {Root, Text} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {analyzeBriefing} from '../analyze.js'
import type {Briefing, Span} from '../briefing.js'
import type {AnalyzeOptions} from '../options.js'
import {firstThat} from '../text/search.js'
import {contentOf, type IsContent} from './content.js'
import {pageTextOf, type Piece} from './page-text.js'
import {offsetsIn} from './reference.js'

/** What a caller may set for a page. */
export interface HtmlOptions extends AnalyzeOptions {
  /**
   * Says which element holds the transcript; the first that passes is read.
   * @default the page's `main`, else its only `article`, else the page
   */
  isContent?: IsContent
}

/** A character of the text, in the tree. */
export interface NodePlace {
  node: Text
  /** Offset into `node.value`. */
  index: number
}

/** What was found in a page, and the way back to the page. */
export interface HtmlBriefing {
  briefing: Briefing
  /** What the page says. Every offset in `briefing` points into it. */
  text: string
  /** The page as hast. */
  tree: Root
  /** Where the character at an offset into `text` stands in the tree; `null` for a line break between elements. */
  nodeAt(offset: number): NodePlace | null
  /** Where a span of `text` stands in the HTML as given; `null` if its first or last character is no text of the page. */
  sourceOf(span: Span): Span | null
}

/**
 * Reads a press briefing saved as a web page.
 *
 * @param html the page, or a part of one
 * @param options as for `analyzeBriefing`, and which element to read
 * @returns the briefing, the text that its offsets point into, and the way from there back to the page
 * @throws {TypeError} if `html` is no string or an option is of the wrong type
 * @throws {RangeError} if the page nests elements thousands deep, or as `analyzeBriefing` does
 * @example
 * ```ts
 * const {briefing, sourceOf} = analyzeHtml('<main><p>Q  When?</p><p>MS. LEE:  On Monday.</p></main>')
 * briefing.asks[0].quote.text // 'When?'
 * sourceOf(briefing.asks[0].quote) // {start: 12, end: 17}: offsets into the HTML
 * ```
 */
export function analyzeHtml(html: string, options: HtmlOptions = {}): HtmlBriefing {
  if (typeof html !== 'string') throw new TypeError(`html: expected a string, got ${html === null ? 'null' : typeof html}`)
  const {isContent, ...analyzeOptions} = options
  if (isContent !== undefined && typeof isContent !== 'function') {
    throw new TypeError(`options.isContent: expected a function, got ${isContent === null ? 'null' : typeof isContent}`)
  }
  const tree = treeOf(html)
  const {text, pieces} = pageTextOf(contentOf(tree, isContent))
  const offsets = new Map<Text, readonly number[]>()
  return {briefing: analyzeBriefing(text, analyzeOptions), text, tree, nodeAt, sourceOf}

  function nodeAt(offset: number): NodePlace | null {
    const piece = pieceAt(pieces, offset)
    return piece && {node: piece.node, index: piece.index + offset - piece.at}
  }

  function sourceOf({start, end}: Span): Span | null {
    const first = nodeAt(start)
    const last = nodeAt(end - 1)
    if (!first || !last) return null
    return {start: offsetOf(first.node, first.index), end: offsetOf(last.node, last.index + 1)}
  }

  function offsetOf(node: Text, index: number): number {
    const from = node.position?.start.offset ?? 0
    let known = offsets.get(node)
    if (!known) offsets.set(node, (known = offsetsIn(html.slice(from, node.position?.end.offset), node.value)))
    return from + (known[index] ?? 0)
  }
}

function treeOf(html: string): Root {
  try {
    return fromHtml(html)
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError('html: expected elements nested at most some thousand deep, got more', {cause: error})
    throw error
  }
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  const piece = pieces[firstThat(pieces, ({at}) => at > offset) - 1]
  return piece && offset < piece.at + piece.length ? piece : null
}
