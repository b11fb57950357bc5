/**
 * All matches of a pattern, as `matchAll` has them. That one makes a new pattern at each call, which costs more than
 * the matching itself.
 *
 * @param text where to look
 * @param pattern with the flag g
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
