import type {Quote} from '../briefing.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {quoteAt} from '../text/span.js'
import {headOf, roughSentences, type Stretch, tailOf} from './edges.js'
import {firstName, fullName, isPersonName, personName} from './names.js'
import {outletName, type OutletReader} from './outlets.js'

/** Words that name a reporter, or give the floor to one who is not named. */
export interface Naming {
  readonly name: string | null
  readonly outlet: string | null
  readonly quote: Quote
}

const from = String.raw`(?:from|with|of|at|for|over\s+at|out\s+of)\s+(?:the\s+)?`
const dash = String.raw`(?:—|–|--?)`
const pause = String.raw`(?:\s*(?:,|\.|${dash})\s*)`
const notLetter = String.raw`(?![\p{L}\p{M}])`
const presents = String.raw`(?<![\p{L}])(?:[Tt]his\s+is|[Ii]t['’]s|[Ii]t\s+is|I['’]m|I\s+am|[Mm]y\s+name(?:\s+is|['’]s)|[Nn]ame\s+is|[Yy]ou\s+have)`

const nameFromOutlet = new RegExp(`(?<![\\p{L}\\p{M}])(${personName})(?:\\s+here)?(?:${pause}(?:thanks|hi)?)?${pause}?\\s*(?:${from}|(?<=[,–—-]\\s*)(?:the\\s+)?)(${outletName})`, 'gu')
const presentsName = new RegExp(`${presents}\\s+(?:${firstName}${pause})?(${personName})(?=\\s*(?:[.,?!;—–-]|here|again|speaking|$))`, 'u')
const nameHere = new RegExp(`(?:^|[.!?,—–-]\\s+)(${personName})\\s+here${notLetter}(?:[^.?!\\n]{0,25}?(?<![\\p{L}])${from}(${outletName}))?`, 'u')
const fromOutletOnly = new RegExp(`(?:^|[.,!—–-]\\s*|I['’]m\\s+)(?:[Ff]rom|[Ww]ith)\\s+(?:the\\s+)?(${outletName})(?=\\s*[.,—–-])`, 'u')

/** A reporter's own words about himself, near the start of a question turn. */
export function readSelfNaming({text, prose}: Transcript, turn: PrintedTurn, outlets: OutletReader): Naming | null {
  const head = headOf(prose.text, turn.speech, 260)
  const paired = readPairs(text, head, outlets, 'self')
  if (paired.length > 0) return paired[0] ?? null
  const presented = presentsName.exec(head.text)
  const outlet = fromOutletOnly.exec(head.text.slice(0, 140))
  const outletRead = outlet?.[1] ? outlets.readSure(outlet[1]) : null
  if (presented?.[1] && (/\s/.test(presented[1]) || /name/i.test(presented[0])) && !/^(?:it|i)\b/i.test(presented[0]) && isPersonName(presented[1])) {
    return {name: clean(presented[1]), outlet: outletRead, quote: quoteAt(text, head.start + presented.index, head.start + presented.index + presented[0].length)}
  }
  const here = nameHere.exec(head.text)
  if (here?.[1] && isPersonName(here[1])) {
    const read = here[2] ? outlets.read(here[2]) : null
    return {name: clean(here[1]), outlet: read, quote: trimmedQuote(text, head.start + here.index, here[0])}
  }
  if (outlet && outletRead) return {name: null, outlet: outletRead, quote: trimmedQuote(text, head.start + outlet.index, outlet[0])}
  return null
}

/** Every "Name from Outlet" and "Name, Outlet" in a stretch that holds as one. */
function readPairs(text: string, stretch: Stretch, outlets: OutletReader, where: 'self' | 'call'): Naming[] {
  const found: Naming[] = []
  for (const match of stretch.text.matchAll(nameFromOutlet)) {
    const [all, name = '', outlet = ''] = match
    const words = stripOpeners(name)
    if (words === '' || !isPersonName(words)) continue
    const between = all.slice(name.length, all.length - outlet.length)
    const introduced = where === 'call' || new RegExp(`${presents}\\s+(?:${firstName}${pause})?$`, 'u').test(stretch.text.slice(0, match.index + (name.length - words.length)))
    const plain = /(?:from|with)\s+(?:the\s+)?$/.test(between)
    const read = plain && (introduced || /\s/.test(words)) ? outlets.read(outlet) : introduced && /(?:of|at|for)\s+(?:the\s+)?$/.test(between) ? outlets.read(outlet) : outlets.readSure(outlet)
    if (read === null || (where === 'self' && !introduced && match.index > 120)) continue
    const start = stretch.start + match.index + name.length - words.length
    const end = stretch.start + match.index + all.length
    found.push({name: clean(words), outlet: read, quote: quoteAt(text, start, end)})
  }
  return found
}

/** "Thanks Ann Lee" gives "Ann Lee": capitalised openers are no part of a name. */
function stripOpeners(name: string): string {
  return name.replace(/^(?:(?:Thanks|Thank|Hi|Hello|Hey|Yes|Okay|And|Yeah|Sure|Next|Now|Good|Is|Then|Operator|Maybe|So|To|First)\s+)+/u, '')
}

const clean = (name: string): string => name.replace(/\s+/g, ' ').trim()

function trimmedQuote(text: string, start: number, matched: string): Quote {
  const lead = /^[\s.,!?—–-]*/.exec(matched)?.[0].length ?? 0
  return quoteAt(text, start + lead, start + matched.trimEnd().length)
}

const openers = String.raw`(?:(?:Yes|Yeah|Yep|Okay|OK|All\s+right|Alright|Sure|And|So|Now|Well|Let['’]s\s+see|Next|Hi|Hey|Hello|Sorry|Oh|Great|Good|Perfect|Thank\s+you|Thanks|Please|Right|Maybe|Then|Over\s+to|Back\s+to|Go\s+to)(?:[,.:]|\s*${dash})?\s+){0,4}`
const nameAlone = new RegExp(`^${openers}(${personName})(?:,?\\s+(?:please|you['’]re\\s+next|you\\s+had|you|go\\s+ahead|and\\s+then.*|last\\s+(?:one|question)|next))*\\s*[.?!,]?(?:\\s*${dash})?$`, 'u')
const goAhead = new RegExp(`(?:(?:^|[,.—–-]\\s+|\\s)(${personName}),?\\s+)?(?<![\\p{L}])[Gg]o\\s+(?:right\\s+)?ahead(?:,?\\s+(?:and\\s+)?(${personName}))?`, 'u')
const goTo = new RegExp(`(?<![\\p{L}])(?:[Gg]o(?:ing)?|[Tt]urn|[Cc]ome|[Mm]ove|[Hh]ead|[Cc]all\\s+on|[Tt]ake|[Hh]ear|goes?)\\s+(?:\\w+\\s+){0,2}?(?:to|from|on)\\s+(?:the\\s+line\\s+of\\s+)?(?:the\\s+)?(${personName})(?=\\s*(?:[.,?!;:—–-]|next|please|now|and|$))`, 'u')
const lineOf = new RegExp(`(?:[Ll]ine\\s+of|[Qq]uestion\\s+(?:\\w+\\s+){0,4}?(?:from|to|is)|[Nn]ext\\s+(?:up\\s+)?is|[Ww]e\\s+have)\\s+(${fullName})(?=\\s*(?:[.,?!;:—–-]|please|$))`, 'u')
const unnamedCall = /(?:^|[\s.,—–-])(?:go\s+(?:right\s+)?ahead|(?:in|all\s+the\s+way\s+in|way\s+in)\s+the\s+(?:very\s+)?(?:back|middle|front)|right\s+(?:t?here|behind|next)|over\s+(?:t?here)|sir|ma['’]am|you\s+next|next\s+question|last\s+(?:question|one)|first\s+question|final\s+question|(?:one|two|couple|few)\s+more|next\s+caller|line\s+is\s+(?:now\s+)?(?:unmuted|open)|next\s+in\s+queue|(?:with|take|for|to)\s+(?:your|any|some|a\s+few|the\s+first)?\s*questions?|in\s+the\s+\w+\s+(?:tie|shirt|dress|jacket|sweater|suit|row|mask|blazer|glasses)|your\s+turn|promised\s+I['’]d\s+go\s+to\s+you|yes|yeah|who['’]s\s+next|anyone\s+else|any\s+other\s+questions|Mr\.\s+(?:Prime\s+Minister|President))[.?!,]*(?:\s*(?:—|–|--|please|now)[.?!]?)*$/iu

/** Words at the end of a podium turn that give somebody the floor; `name` is null where they do not say who. */
export function readCall({text, prose}: Transcript, turn: PrintedTurn, host: boolean, outlets: OutletReader): Naming | null {
  const sentences = roughSentences(tailOf(prose.text, turn.speech, host ? 400 : 260)).slice(host ? -5 : -4)
  let unnamed: Naming | null = null
  for (const [back, sentence] of sentences.reverse().entries()) {
    const pair = readPairs(text, sentence, outlets, 'call').at(-1)
    if (pair) return pair
    const named = readNameAlone(text, sentence, outlets, host)
    if (named) return named
    if (unnamedCall.test(sentence.text) && sentence.text.length < (host ? 300 : 90)) unnamed = {name: null, outlet: null, quote: quoteAt(text, sentence.start, sentence.start + sentence.text.length)}
    else if (!host && (back > 0 || sentence.text.length > 60)) break
  }
  return unnamed
}

function readNameAlone(text: string, sentence: Stretch, outlets: OutletReader, host: boolean): Naming | null {
  for (const form of [nameAlone, goAhead, goTo, ...(host ? [lineOf] : [])]) {
    const match = form.exec(sentence.text)
    const matched = match?.[1] ?? match?.[2]
    if (!match || !matched) continue
    const quote = trimmedQuote(text, sentence.start + match.index, match[0])
    const outlet = outlets.readSure(matched)
    if (outlet) return {name: null, outlet, quote}
    const name = stripOpeners(matched)
    if (isPersonName(name) && (form !== nameAlone || /\p{Ll}/u.test(name))) return {name: clean(name), outlet: null, quote}
  }
  if (!host) return null
  const outlet = new RegExp(`^${openers}(?:(?:[Ww]e['’](?:re|ll)\\s+)?(?:now\\s+)?(?:go(?:ing)?\\s+)?(?:to\\s+go\\s+)?(?:to\\s+)?(?:the\\s+)?)?(${outletName})(?=\\s*(?:[.,?]|for\\s|now\\s*\\.|next|$))`, 'u').exec(sentence.text)
  const read = outlet?.[1] ? outlets.readSure(outlet[1]) : null
  return outlet && read ? {name: null, outlet: read, quote: trimmedQuote(text, sentence.start + outlet.index, outlet[0])} : null
}

const leads = String.raw`(?:(?:Well|Yes|Yeah|Yep|Sure|Thanks|Thank\s+you|Thanks\s+so\s+much|Thank\s+you\s+(?:very|so)\s+much|Hi|Hey|Hello|Look|So|Right|Okay|OK|No|Again|And|But|Oh|Now|I\s+think|I\s+mean|You\s+know|Listen|Great|First|Absolutely|Actually|(?:Thanks|Thank\s+you)\s+for\s+(?:the|that|your)\s+questions?|(?:That['’]s\s+a\s+)?(?:[Gg]reat|[Gg]ood)\s+question)\s*(?:[,.]|${dash})?\s+){0,3}`
const vocativeFirst = new RegExp(`^${leads}(${firstName})(?:\\s*[,.?!]|\\s*${dash}|$)`, 'u')
const vocativeLater = new RegExp(`(?<=[\\p{Ll}\\p{M}])(?:,|\\s*${dash})\\s+(${firstName})(?:\\s*${dash}|[,.?!](?=\\s|$))(?!\\s+(?:and\\s+|or\\s+)?\\p{Lu}[\\p{L}]+,)`, 'gu')

/** The reporter's name in the podium's reply: "Thanks, Ann.", "Well, I think, Ann, …", "… in recent days, Ann." */
export function readVocative({text, prose}: Transcript, turn: PrintedTurn, isOfficial: (name: string) => boolean): Naming | null {
  const head = headOf(prose.text, turn.speech, 160)
  const first = vocativeFirst.exec(head.text)
  if (first?.[1] && fits(first[1])) return naming(first[1], head.start + first.index + first[0].lastIndexOf(first[1]))
  for (const match of head.text.matchAll(vocativeLater)) {
    if (match[1] && fits(match[1])) return naming(match[1], head.start + match.index + match[0].lastIndexOf(match[1]))
  }
  return null

  function fits(name: string): boolean {
    return name.length > 1 && isPersonName(name) && !isOfficial(name)
  }
  function naming(name: string, at: number): Naming {
    return {name, outlet: null, quote: quoteAt(text, at, at + name.length)}
  }
}
