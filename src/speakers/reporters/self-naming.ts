import {letter} from '../../text/letters.js'
import {givenNames} from '../../cues/given-names.js'
import type {PrintedTurn, Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {headOf} from '../edges.js'
import {clean, isPersonName, personName} from '../names.js'
import {outletName, type OutletReader} from './outlets.js'
import {dash, from, type Naming, presents, readPairs, trimmedQuote} from './pairs.js'

const presentsName = new RegExp(`(${presents})\\s+(${personName})(?=\\s*(?:[.,?!;]|${dash}|here|again|speaking|$))`)
const nameHere = new RegExp(`(?:^|[.!?,—–-]\\s+)(${personName})\\s+here(?![${letter}])(?:[^.?!\\n]{0,25}?(?<![${letter}])${from}(${outletName}))?`)
const outletOnly = new RegExp(`(?:^|[.,!)]\\s*|\\s${dash}\\s*|[Ii]['’]m\\s+)(?:[Ff]rom|[Ww]ith)\\s+(?:the\\s+)?(${outletName})(?=\\s*(?:[.,]|${dash}))`)

/** Cheap tests that come before the dear ones. */
const saysWho = /this\s+is|it['’]s|it\s+is|I['’]m|I\s+am|name/i
const couldName = /(?:[A-ZÀ-Þ][^\s]*[\s,–—-]+(?:from|with|of|at|for|over|out|here|again)\s|[A-ZÀ-Þ][^\s.]*\s*(?:,|--?|–|—)\s*(?:(?:the|from|with|at)\s+)?[A-Z\d]|this\s+is|name|from|I['’]m\s+with|here)/

/** A reporter's own words about himself, near the start of a question turn. */
export function readSelfNaming({text, prose}: Transcript, turn: PrintedTurn, outlets: OutletReader): Naming | null {
  const whole = headOf(prose.text, turn.speech, 260)
  const says = saysWho.test(whole.text)
  const head = says ? whole : headOf(prose.text, turn.speech, 130)
  if (!couldName.test(head.text)) return null
  const paired = readPairs(text, head, outlets, 'self')[0]
  if (paired) return paired
  const outlet = /from|with/i.test(head.text) ? outletOnly.exec(head.text.slice(0, 140)) : null
  const sure = outlet?.[1] ? (outlets.readSure(outlet[1]) ?? (/[Ii]['’]m\s+with/.test(outlet[0]) ? outlets.read(outlet[1]) : null)) : null
  const presented = says ? presentsName.exec(head.text) : null
  if (presented?.[2] && presented.index < 120 && isPersonName(presented[2])) {
    const [all, verb = '', name] = presented
    const full = /\s/.test(name)
    if (/name/i.test(verb) || (full && /this/i.test(verb))) return {name: clean(name), outlet: sure, quote: quoteAt(text, head.start + presented.index, head.start + presented.index + all.length)}
  }
  const here = /\shere\b/.test(head.text) ? nameHere.exec(head.text) : null
  if (here?.[1] && here.index < 60 && isPersonName(here[1]) && (/\s/.test(here[1]) || givenNames.has(here[1].toLowerCase()))) {
    const own = outlets.readSure(here[1])
    return {name: own ? null : clean(here[1]), outlet: own ?? (here[2] ? outlets.read(here[2]) : null), quote: trimmedQuote(text, head.start + here.index, here[0])}
  }
  return outlet && sure ? {name: null, outlet: sure, quote: trimmedQuote(text, head.start + outlet.index, outlet[0])} : null
}

