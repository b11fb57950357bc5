import type {Quote, Span, Speaker} from '../../briefing.js'
import {matchesOf} from '../../text/matches.js'
import type {Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {departmentsIn} from './introductions.js'
import {type Label, readLabel} from '../labels.js'

/** A name withheld in print: `[Senior Administration Official Two]`. */
export interface Placeholder {
  readonly quote: Quote
  readonly label: Label
}

const bracketed = /\[([^[\]\n]{3,60})\]/g

/** The placeholders within a span, in order. */
export function findPlaceholders({text, prose}: Transcript, span: Span): Placeholder[] {
  const words = prose.text.slice(span.start, span.end)
  if (!words.includes('[')) return []
  return matchesOf(words, bracketed).flatMap((match) => {
    const label = readLabel((match[1] ?? '').replace(/[’']s$/, '').toUpperCase())
    const stands = label.kind === 'anonymous' || label.kind === 'moderator' || label.kind === 'operator'
    const start = span.start + match.index
    return stands ? [{quote: quoteAt(text, start, start + match[0].length), label}] : []
  })
}

/**
 * Which department each placeholder of an introduction belongs to: "from the Department of State, [Official Two];"
 * or "[Official Two] from the Department of State".
 */
export function introducedDepartments(transcript: Transcript, opening: Span): {placeholder: Placeholder; department: string}[] {
  const placeholders = findPlaceholders(transcript, opening)
  const text = transcript.prose.text
  const before = placeholders.map(({quote}, at) => stretchBefore(text, Math.max(opening.start, placeholders[at - 1]?.quote.end ?? 0), quote.start))
  const comesFirst = before[0] !== undefined && departmentsIn(before[0]).length > 0
  return placeholders.flatMap((placeholder, at) => {
    const words = comesFirst ? (before[at] ?? '') : stretchAfter(text, placeholder.quote.end, Math.min(opening.end, placeholders[at + 1]?.quote.start ?? opening.end))
    const named = departmentsIn(words)
    const department = comesFirst ? named.at(-1)?.name : named[0]?.name
    return department === undefined ? [] : [{placeholder, department}]
  })
}

/** At most 80 characters before, not reaching over a sentence's end. */
function stretchBefore(text: string, from: number, to: number): string {
  return (text.slice(Math.max(from, to - 80), to).split(/[.!?]\s/).at(-1) ?? '').replace(/\s+/g, ' ')
}

function stretchAfter(text: string, from: number, to: number): string {
  return (text.slice(from, Math.min(to, from + 80)).split(/[.!?;]\s/)[0] ?? '').replace(/\s+/g, ' ')
}

/** The one speaker whom a label of a placeholder can mean. */
export function speakerOf(label: Label, speakers: readonly Speaker[]): Speaker | null {
  if (label.kind === 'moderator' || label.kind === 'operator') return only(speakers.filter(({role}) => role === label.kind))
  if (label.ordinal !== null) return only(speakers.filter(({role, ordinal}) => role === 'official' && ordinal === label.ordinal))
  return only(speakers.filter(({role, labels}) => role === 'official' && labels.some((printed) => readLabel(printed).key === label.key)))
}

const only = (found: readonly Speaker[]): Speaker | null => (found.length === 1 ? (found[0] ?? null) : null)
