import type {PrintedTurn} from '../turns/transcript.js'

/** Labels that stand for anybody who asks. */
const question = /^(?:q(?:uestion)?s?|reporter|the\s+press|press|media|participant|journalist|speaker|unidentified.*|voice|caller)$/i

/** A label as it is compared: letters and digits in capitals, one space between words. */
export function labelKey(label: string): string {
  return label.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Whether a label stands for anybody who asks. */
export function isQuestionLabel(label: string): boolean {
  return question.test(label.replace(/[^\p{L}\s]+/gu, '').trim())
}

/** How often each label is printed, by its key. */
export function labelCounts(turns: readonly PrintedTurn[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {label} of turns) counts.set(labelKey(label), (counts.get(labelKey(label)) ?? 0) + 1)
  return counts
}

/** Whether two labels differ by a slip of the printer: one letter lost, added or changed, or two changed places. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const fromA = a.slice(start, a.length - end)
  const fromB = b.slice(start, b.length - end)
  // ordinals and initials tell people apart: MR. LEE and MS. LEE, OFFICIAL ONE and OFFICIAL TWO
  if (/\d/.test(fromA + fromB)) return false
  if (fromA.length <= 1 && fromB.length <= 1) return !(start === 1 && /^M[RS] /.test(a) && /^M[RS] /.test(b))
  return fromA.length === 2 && fromB.length === 2 && fromA[0] === fromB[1] && fromA[1] === fromB[0]
}
