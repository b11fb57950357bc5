import type {Element, Nodes, Root} from 'hast'

/** Says whether an element is the one that holds the transcript. */
export type IsContent = (element: Element) => boolean

/**
 * Finds the part of a page that holds the transcript.
 *
 * @param page the whole page
 * @param isContent the caller's own test; the first element that passes is taken
 * @returns that element, else the page's `main`, else its only `article`, else the page
 */
export function contentOf(page: Root, isContent: IsContent | undefined): Nodes {
  if (isContent) return elementsOf(page, isContent)[0] ?? page
  const [main] = elementsOf(page, isMain)
  if (main) return main
  const [article, another] = elementsOf(page, ({tagName}) => tagName === 'article')
  return article && !another ? article : page
}

function isMain({tagName, properties}: Element): boolean {
  return tagName === 'main' || properties.role === 'main'
}

/** The elements that pass a test, in the order of the page; none inside another. */
function elementsOf(node: Nodes, test: IsContent): Element[] {
  if (node.type === 'element' && test(node)) return [node]
  return 'children' in node ? node.children.flatMap((child) => elementsOf(child, test)) : []
}
