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
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isPairAt(text, match.index) ? 2 : 1
  }
  return found
}

/** A pattern with the flag u steps back out of the middle of a surrogate pair, and would find the same place for ever. */
function isPairAt(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}
