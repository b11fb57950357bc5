import type {Element, Nodes, Text} from 'hast'
import {matchesOf} from '../text/matches.js'

/** A stretch of the text that stands in one text node, character for character. */
export interface Piece {
  /** Offset into the text. */
  readonly at: number
  readonly length: number
  readonly node: Text
  /** Offset into `node.value`. */
  readonly index: number
}

/** What a page says, and which node says each piece of it; line breaks are in no piece. */
export interface PageText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** Said to nobody, or no part of what was said. */
const unread = new Set(
  'head script style template noscript nav aside footer button select textarea svg math iframe object audio video'.split(' ')
)

/** How many line breaks stand before and after an element, as browsers have it; nothing for what runs in a line. */
const breaks = new Map<string, number>([
  ...'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure hr'.split(' ').map((name) => [name, 2] as const),
  ...'html body main article section header hgroup address center details dialog div dd dt fieldset figcaption form legend li search summary caption tbody thead tfoot tr'
    .split(' ')
    .map((name) => [name, 1] as const)
])

/**
 * Reads a page as a browser shows it: white space collapsed (non-breaking spaces are kept), a line break for each
 * `br` and around each block, a blank line around each paragraph, a tab between table cells.
 */
export function pageTextOf(content: Nodes): PageText {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  /** Line breaks owed before the next word. */
  let lines = 0
  /** A space owed before the next word, and where it stands. */
  let space: {node: Text; index: number} | null = null
  /** A tab owed between two cells. */
  let tab = false
  read(content, false)
  return {text: parts.join(''), pieces}

  function read(node: Nodes, preformatted: boolean): void {
    if (node.type === 'text') readText(node, preformatted)
    else if (node.type === 'root') for (const child of node.children) read(child, preformatted)
    else if (node.type === 'element') readElement(node, preformatted)
  }

  function readElement(element: Element, preformatted: boolean): void {
    const {tagName, properties, children} = element
    if (unread.has(tagName) || properties.hidden || properties.ariaHidden === 'true') return
    if (tagName === 'br') return void lines++
    const around = breaks.get(tagName) ?? 0
    lines = Math.max(lines, around)
    for (const child of children) read(child, preformatted || tagName === 'pre')
    lines = Math.max(lines, around)
    if (tagName === 'td' || tagName === 'th') tab = true
  }

  function readText(node: Text, preformatted: boolean): void {
    for (const match of matchesOf(node.value, preformatted ? /[^]+/g : /[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      const [words] = match
      if (!preformatted && /^[ \t\n\r\f]/.test(words)) space ??= {node, index: match.index}
      else say(words, node, match.index)
    }
  }

  function say(words: string, node: Text, index: number): void {
    if (length > 0) {
      if (lines > 0) write('\n'.repeat(lines))
      else if (tab) write('\t')
      else if (space) add(' ', space.node, space.index)
    }
    lines = 0
    space = null
    tab = false
    add(words, node, index)
  }

  function add(words: string, node: Text, index: number): void {
    const last = pieces.at(-1)
    if (last && last.node === node && last.index + last.length === index && last.at + last.length === length) {
      pieces[pieces.length - 1] = {...last, length: last.length + words.length}
    } else pieces.push({at: length, length: words.length, node, index})
    write(words)
  }

  function write(words: string): void {
    parts.push(words)
    length += words.length
  }
}
