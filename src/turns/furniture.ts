import type {Span} from '../briefing.js'

/** Lines that are furniture wherever they stand. */
const stamps: readonly RegExp[] = [
  // Page 2 of 9, 2 of 9, Page 2, - 2 -
  /^(?:(?:page\s)?\d{1,4}\sof\s\d{1,4}|page\s\d{1,4}|-{1,2}\s?\d{1,4}\s?-{1,2})$/i,
  // MORE, (more), - more -
  /^[(-]{0,3}\s?more\s?[)-]{0,3}$/i,
  // What is stamped on a page when it is released
  /^(?:UNCLASSIFIED(?:\s.{0,60}\b(?:Case|Doc)\sNo\b.{0,80})?|RELEASE\sIN\s(?:FULL|PART).{0,12}|B\d(?:,?\s?B\d){0,4})$/,
  // A rule, a row of asterisks
  /^(?:\*{3,}|[-_=]{5,})$/
]

/** Lengths of a running head. */
const shortestHead = 12
const longestHead = 180

/** How a running head does not end. */
const endsLikeSpeech = /[.?!"”’)\],;:–—-]/

/**
 * The page furniture of a text: stamps, and running heads that come again on page after page; one span for each line.
 *
 * @param text the text as given
 * @param lines the printed lines that hold no label, those of the masthead included
 */
export function furnitureOf(text: string, lines: readonly Span[]): Span[] {
  const heads = new Map<number, Span[]>()
  const found: Span[] = []
  const numbers: Span[] = []
  for (const line of lines) {
    if (line.end - line.start > longestHead) continue
    if (isNumber(text, line)) numbers.push(line)
    else if (isStamp(text, line)) found.push(line)
    else if (line.end - line.start >= shortestHead && !endsLikeSpeech.test(text.charAt(line.end - 1))) {
      const key = shapeKey(text, line)
      const alike = heads.get(key)
      if (alike) alike.push(line)
      else heads.set(key, [line])
    }
  }
  for (const alike of heads.values()) {
    if (alike.length < 2) continue
    const groups = new Map<string, Span[]>()
    for (const line of alike) {
      const shape = text.slice(line.start, line.end).replace(/\s+/g, ' ').replace(/\d+/g, '#')
      const group = groups.get(shape)
      if (group) group.push(line)
      else groups.set(shape, [line])
    }
    for (const [shape, group] of groups) if (isRunningHead(text, shape, group)) for (const line of group) found.push(line)
  }
  return [...found, ...pageNumbers(text, numbers)].sort((a, b) => a.start - b.start)
}

/** Lines that hold a number and nothing else, where each is the one before and one more. */
function pageNumbers(text: string, numbers: readonly Span[]): readonly Span[] {
  const values = numbers.map(({start, end}) => Number(text.slice(start, end)))
  return values.length > 1 && values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1) ? numbers : []
}

function isNumber(text: string, {start, end}: Span): boolean {
  return end - start < 4 && /^\d+$/.test(text.slice(start, end))
}

function isStamp(text: string, {start, end}: Span): boolean {
  if (!/[pumrb(\d*_=-]/i.test(text.charAt(start))) return false
  const words = text.slice(start, end)
  return stamps.some((stamp) => stamp.test(words))
}

/** A number that lines of one shape share: their first letters, figures and runs of space being all one. */
function shapeKey(text: string, {start, end}: Span): number {
  let key = 0
  let last = 0
  for (let at = start, count = 0; at < end && count < 16; at++) {
    let code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) code = 0x30
    else if (code <= 0x20 || code === 0xa0) code = 0x20
    if (code === last && (code === 0x30 || code === 0x20)) continue
    last = code
    key = (Math.imul(key, 31) + code) | 0
    count++
  }
  return key
}

/** Several words that come again, look like no sentence, and stand on their pages as heads do: apart, or with figures. */
function isRunningHead(text: string, shape: string, group: readonly Span[]): boolean {
  if (shape.length < shortestHead || !/\p{Lu}|\d/u.test(shape)) return false
  const apart = group.filter((line) => standsApart(text, line)).length
  const figures = shape.includes('#')
  return group.length > 2 ? figures || apart * 2 > group.length : figures && apart === group.length && shape.length > 30
}

/** A form feed before it, wide gaps within it, or a deep indent. */
function standsApart(text: string, {start, end}: Span): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  return before.includes('\f') || /\s{4}$/.test(before) || /\s{5}/.test(text.slice(start, end))
}
