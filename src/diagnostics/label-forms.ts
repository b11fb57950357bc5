import type {PrintedTurn} from '../turns/transcript.js'

/** Labels that stand for anybody who asks. */
const question = /^(?:q(?:uestion)?s?|reporter|the\s+press|press|media|participant|journalist|speaker|unidentified.*|voice|caller)$/i

/** A label as it is compared. */
export interface LabelForm {
  /** Letters and digits in capitals, one space between words. */
  readonly key: string
  /** It stands for anybody who asks. */
  readonly asks: boolean
}

/** The form of a label. */
export function formOf(label: string): LabelForm {
  return {key: label.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), asks: isQuestionLabel(label)}
}

/** Whether a label stands for anybody who asks. */
export function isQuestionLabel(label: string): boolean {
  return question.test(label.replace(/[^\p{L}\s]+/gu, '').trim())
}

/** For each turn the form of its label; turns under one label share it. */
export function formsOf(turns: readonly PrintedTurn[]): LabelForm[] {
  const known = new Map<string, LabelForm>()
  return turns.map(({label}) => {
    const form = known.get(label) ?? formOf(label)
    known.set(label, form)
    return form
  })
}

const courtesy = /^(?:MR|MS|MRS|DR|MISS)\b/

/** A name shorter than this is near too many others. */
const shortestName = 5

/**
 * Whether two labels, by their keys, differ by a slip of the printer: one letter lost, added or changed, or two
 * changed places. Ordinals, initials and short names tell people apart: MR LEE and MS LEE, MR DEAN and MR DEAL.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const fromA = a.slice(start, a.length - end)
  const fromB = b.slice(start, b.length - end)
  const oneLetter = fromA.length <= 1 && fromB.length <= 1
  const changedPlaces = fromA.length === 2 && fromB.length === 2 && fromA[0] === fromB[1] && fromA[1] === fromB[0]
  if ((!oneLetter && !changedPlaces) || /[\d ]/.test(fromA + fromB)) return false
  if (courtesy.test(a) && courtesy.test(b) && start < 3) return false
  const lastWord = Math.max(a.lastIndexOf(' '), b.lastIndexOf(' ')) + 1
  if (start < lastWord) return fromA.length !== fromB.length || wordAround(a, start) >= shortestName
  return Math.min(a.length, b.length) - lastWord >= shortestName
}

/** The length of the word at an offset. */
function wordAround(key: string, at: number): number {
  const end = key.indexOf(' ', at)
  return (end < 0 ? key.length : end) - (key.lastIndexOf(' ', at) + 1)
}
