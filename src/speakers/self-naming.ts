import {givenNames} from '../cues/given-names.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {quoteAt} from '../text/span.js'
import {headOf} from './edges.js'
import {clean, isPersonName, personName} from './names.js'
import {outletName, type OutletReader} from './outlets.js'
import {dash, from, type Naming, presents, readPairs, trimmedQuote} from './pairs.js'

const presentsName = new RegExp(`(${presents})\\s+(${personName})(?=\\s*(?:[.,?!;]|${dash}|here|again|speaking|$))`, 'u')
const nameHere = new RegExp(`(?:^|[.!?,—–-]\\s+)(${personName})\\s+here(?![\\p{L}\\p{M}])(?:[^.?!\\n]{0,25}?(?<![\\p{L}])${from}(${outletName}))?`, 'u')
const outletOnly = new RegExp(`(?:^|[.,!]\\s*|\\s${dash}\\s*|[Ii]['’]m\\s+)(?:[Ff]rom|[Ww]ith)\\s+(?:the\\s+)?(${outletName})(?=\\s*(?:[.,]|${dash}))`, 'u')

/** A reporter's own words about himself, near the start of a question turn. */
export function readSelfNaming({text, prose}: Transcript, turn: PrintedTurn, outlets: OutletReader): Naming | null {
  const head = headOf(prose.text, turn.speech, 260)
  const paired = readPairs(text, head, outlets, 'self')[0]
  if (paired) return paired
  const outlet = outletOnly.exec(head.text.slice(0, 140))
  const sure = outlet?.[1] ? outlets.readSure(outlet[1]) : null
  const presented = presentsName.exec(head.text)
  if (presented?.[2] && presented.index < 120 && isPersonName(presented[2])) {
    const [all, verb = '', name] = presented
    const whole = /\s/.test(name)
    if (/name/i.test(verb) || (whole && /this/i.test(verb))) return {name: clean(name), outlet: sure, quote: quoteAt(text, head.start + presented.index, head.start + presented.index + all.length)}
  }
  const here = nameHere.exec(head.text)
  if (here?.[1] && here.index < 60 && isPersonName(here[1]) && (/\s/.test(here[1]) || givenNames.has(here[1].toLowerCase()))) {
    return {name: clean(here[1]), outlet: here[2] ? outlets.read(here[2]) : null, quote: trimmedQuote(text, head.start + here.index, here[0])}
  }
  return outlet && sure ? {name: null, outlet: sure, quote: trimmedQuote(text, head.start + outlet.index, outlet[0])} : null
}

