import type {Span} from '../briefing.js'
import {isSpace, skipSpace} from '../text/span.js'
import {isCapital} from './candidates.js'
import type {Candidate, LabelForm} from './label.js'

/** How far into a line a label and its gap may reach. */
const reach = 100

/** Most labels that one line is compared with; a real transcript has fewer. */
const most = 60

/**
 * Labels whose separator was lost or misprinted, at the start of a line or alone on it: `MR. CARNEY Thank you`,
 * `MR. CARNEY; No.` They are looked for from the first label on that has its separator
 *
 * @param text the text as given
 * @param lines its printed lines
 * @param believed the labels believed, in order
 */
export function lostSeparators(text: string, lines: readonly Span[], believed: readonly Candidate[]): Candidate[] {
  const byFirstWord = new Map<string, LabelForm[]>()
  for (const form of new Set(believed.map((label) => label.form))) {
    if (form.kind === 'question' || !form.capitals) continue
    const first = firstWord(form.label, 0)
    const alike = byFirstWord.get(first)
    if (!alike) byFirstWord.set(first, [form])
    else if (alike.length < most) alike.push(form)
  }
  const starts = new Set(believed.map((label) => label.start))
  const initials = new Set([...byFirstWord.keys()].map((word) => word.slice(0, 2)))
  const found: Candidate[] = []
  const first = believed.find((label) => label.separator !== '')?.start ?? Infinity
  for (const {start, end} of lines) {
    if (start < first) continue
    if (!isCapital(text.charCodeAt(start)) || !initials.has(text.slice(start, start + 2)) || starts.has(start)) continue
    for (const form of byFirstWord.get(firstWord(text, start)) ?? []) {
      if (!text.startsWith(form.label, start)) continue
      const to = start + form.label.length
      const gap = to === end ? 0 : /^[;.]?\s+(?=[\p{Lu}"“‘(–—-])/u.exec(text.slice(to, Math.min(end, to + reach)))?.[0].length
      if (gap === undefined) continue
      found.push({form, separator: '', timed: false, place: 'line-start', start, speech: skipSpace(text, to + gap, text.length)})
      break
    }
  }
  return found
}

/** The first word of what stands at an offset without its punctuation, its first 20 letters at most. */
function firstWord(text: string, start: number): string {
  let end = start
  while (end < start + 20 && end < text.length && !isSpace(text.charCodeAt(end))) end++
  while (end > start && ';.:'.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
