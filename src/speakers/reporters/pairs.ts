import {letter} from '../../text/letters.js'
import type {Quote} from '../../briefing.js'
import {givenNames} from '../../cues/given-names.js'
import {quoteAt} from '../../text/span.js'
import type {Stretch} from '../edges.js'
import {clean, firstName, isPersonName, personName, stripOpeners} from '../names.js'
import {outletName, type OutletReader} from './outlets.js'

/** Words that name a reporter, or give the floor to one who is not named. */
export interface Naming {
  readonly name: string | null
  readonly outlet: string | null
  readonly quote: Quote
}

/** Source of a regular expression for what stands between a name and an outlet. */
export const from = String.raw`(?:from|with|of|at|for|over\s+at|out\s+of)\s+(?:the\s+)?`
export const dash = String.raw`(?:—|–|--?)`
export const pause = String.raw`(?:\s*(?:,|\.|${dash})\s*)`
/** Source for the words with which somebody says who he or another is. */
export const presents = String.raw`(?<![${letter}])(?:[Tt]his\s+is|[Ii]t['’]s|[Ii]t\s+is|I['’]m|I\s+am|[Mm]y\s+name(?:\s+is|['’]s)|[Nn]ame\s+is)(?:\s+actually)?`

const comma = `(?:\\s*(?:,|${dash})\\s*)`
const pair = new RegExp(`(?<![${letter}])(${personName})((?:\\s+(?:here|again))?(?:${comma}(?:thanks|hi|here|again))?(?:${comma}(?:the\\s+|${from})?|\\s+${from}))(${outletName})`, 'g')
const presented = new RegExp(`${presents}\\s+(?:${firstName}${pause})?$`)
/** What is told of somebody else: "Paul Bedard, of the Examiner, had an item". */
const tellsOf = /^\s*,?\s*(?:who|is|was|has|had|says|said|reports?|reported|usually|wrote|writes|asked|tweeted)\s/
const calls = /(?:^|[\s.,?!—–-])(?:to|from|is|of|on|have|with|and|now|next|hear|please|where['’]s|about|then|question|queue|is,)[\s,:—–-]+(?:the\s+line\s+of\s+)?$/iu

/**
 * Every "Name from Outlet" and "Name, Outlet" in a stretch that holds as one. How sure the outlet must be depends on
 * the words around: "this is Ann Lee from …" and the operator's "Ann Lee from …" make any outlet good.
 *
 * @param where `self` in a question turn, `host` in the moderator's or operator's words, `call` in an official's
 */
export function readPairs(text: string, stretch: Stretch, outlets: OutletReader, where: 'self' | 'host' | 'call'): Naming[] {
  const found: Naming[] = []
  pair.lastIndex = 0
  for (let match = pair.exec(stretch.text); match; match = pair.exec(stretch.text)) {
    const [all, raw = '', between = '', outlet = ''] = match
    const name = stripOpeners(raw)
    pair.lastIndex = match.index + raw.length
    if (name === '' || !isPersonName(name) || outlets.readSure(name) !== null) continue
    const at = match.index + raw.length - name.length
    const before = stretch.text.slice(0, at)
    const opens = before.trim() === '' || /[.!?,:—–-]\s*$/.test(before) || raw !== name
    const introduced = where === 'self' ? presented.test(before) : opens || calls.test(before)
    if (where === 'call' && !introduced) continue
    if (where === 'self' && !introduced && !(opens && match.index < 130)) continue
    const byWord = /(?:from|with)\s+(?:the\s+)?$/.test(between)
    const anyWord = /[A-Za-zÀ-ɏ]\s+(?:the\s+)?$/.test(between)
    const whole = /\s/.test(name)
    const known = where !== 'self' || whole || introduced || (byWord && opens && match.index < 40) || givenNames.has(name.toLowerCase())
    const ends = /^\s*(?:[.,;!]|—|–|--|$)/.test(stretch.text.slice(match.index + all.length))
    const good = where === 'self' ? (introduced && anyWord) || (byWord && whole && ends && match.index < 60) : where === 'host' && byWord && whole
    if (!known || (where === 'self' && !introduced && tellsOf.test(stretch.text.slice(match.index + all.length)))) continue
    const read = good ? outlets.read(outlet) : outlets.readSure(outlet)
    if (read === null) continue
    pair.lastIndex = match.index + all.length
    found.push({name: clean(name), outlet: read, quote: quoteAt(text, stretch.start + at, stretch.start + match.index + all.length)})
  }
  return found
}

/** A quote without the punctuation and space that a pattern took in before and after it. */
export function trimmedQuote(text: string, start: number, matched: string): Quote {
  const lead = /^[\s.,!?—–-]*/.exec(matched)?.[0].length ?? 0
  return quoteAt(text, start + lead, start + Math.max(lead, matched.trimEnd().length))
}
