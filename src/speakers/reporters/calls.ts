import {letter} from '../../text/letters.js'
import {callCues} from '../../cues/floor.js'
import {givenNames} from '../../cues/given-names.js'
import type {PrintedTurn, Transcript} from '../../turns/transcript.js'
import {quoteAt} from '../../text/span.js'
import {roughSentences, type Stretch, tailOf} from '../edges.js'
import {clean, fold, fullName, isPersonName, personName, sameName, stripOpeners} from '../names.js'
import {outletName, type OutletReader} from './outlets.js'
import {dash, type Naming, readPairs, trimmedQuote} from './pairs.js'
import type {Podium} from '../podium.js'

const openers = String.raw`(?:(?:Yes|Yeah|Yep|Okay|OK|All\s+right|Alright|Sure|And|So|Now|Well|Let['’]s\s+see|(?:[Ff]irst|[Nn]ext)(?:\s+up)?|[Uu]p\s+(?:first|next)|(?:(?:[Oo]ur|[Tt]he)\s+)?(?:[Ff]irst|[Nn]ext|[Ll]ast|[Ff]inal)\s+(?:question|one)|Finally|Lastly|Hi|Hey|Hello|Sorry|I['’]m\s+sorry|Oh|Great|Good|Perfect|Thank\s+you[.]|Thanks[.]|Please|Right|Maybe|But|Then|Over\s+to|Back\s+to|How\s+about|With\s+that|with\s+that|(?:(?:(?:I|[Ww]e)['’]ll|[Ll]et['’]s|[Ll]et\s+me|I['’]m\s+going\s+to|[Ww]hy\s+don['’]t\s+(?:we|I))\s+)?(?:[Ss]tart|[Bb]egin)\s+with(?:\s+the)?|\[[^\]]{1,40}\]|\([^)]{1,40}\))(?:[,.:]|\s*${dash})?\s+){0,4}`
/** What may be said after a name without making it more, or less, than a call; a space stands for white space of any kind. */
const asides: readonly string[] = [
  'please', 'yes', 'sorry', 'you', 'next', 'now', 'go ahead', 'welcome(?: back)?', '(?:nice|good) to see you', 'you[\'’]re next', '(?:it[\'’]s )?your turn', 'last (?:one|question)', 'for the last question',
  'are you (?:there|on)', 'how are you(?: doing)?', 'let[\'’]s (?:go|have a go|take a crack|hear (?:it|from you))', '(?:over|back) to you', '(?:all the way )?in the back', 'take us away',
  'if you (?:want|would like|[\'’]d like) to (?:start|begin|go)', 'why don[\'’]t you (?:start|begin|go)(?: us off| ahead| first)?',
  '(?:(?:do )?you want|would you like) to (?:go|start|begin|fire away|kick us off|get us started)(?: first| ahead)?',
  'you had', 'you ha(?:ve|d) (?:your hand up|a question|one more)(?: earlier)?', 'd(?:id|o) you(?: have (?:your hand up|a question|something|one))?', 'I (?:did say|said|promised(?: you)?|owe you)', 'what do you (?:got|have)',
  'I(?:[\'’]ll|[\'’]m going to) (?:let you start|(?:give you|let you have) the last (?:one|question|word))', 'you get the last (?:one|question)'
]
const after = `(?:(?:,|\\s*${dash})?\\s+(?:${asides.join('|').replaceAll(' ', '\\s+')}))*(?:,?\\s+(?:and\\s+)?then\\s.{0,60})?`
const nameAlone = new RegExp(`^${openers}(?:(?:Mr|Mrs|Ms|Dr)\\.\\s+)?(${personName})${after}\\s*[.?!,]?(?:\\s*${dash})?$`)
const goAhead = new RegExp(`(?:(?:^|[,.—–-]\\s+|\\s)(${personName}),?\\s+)?(?<![${letter}])[Gg]o\\s+(?:right\\s+)?ahead(?:,?\\s+(?:and\\s+)?(${personName}))?\\s*[.,?!—–-]*$`)
const goTo = new RegExp(`(?:^|[.,]\\s+)(?:(?:and|so|then)\\s+)?${openers}(?:(?:I['’]ll|(?<=(?:that,|so)\\s+)I(?=\\s+go)|I\\s+will|I['’]m\\s+going\\s+to|[Ll]et['’]s|[Ll]et\\s+me|[Ww]e['’]ll|[Ww]e['’]re\\s+going(?:\\s+to)?|I\\s+want\\s+to|I\\s+said\\s+I['’]d|[Cc]an\\s+we(?:\\s+please)?|please)\\s+(?:\\w+\\s+){0,2}?)?(?:[Gg]o|[Cc]ome|[Tt]urn|[Mm]ove|[Hh]ead|[Cc]all|[Tt]ake)\\s+(?:\\w+\\s+){0,2}?(?:to|on|with)\\s+(?:the\\s+line\\s+of\\s+)?(?:the\\s+)?(${personName})(?=\\s*(?:[.,?!;:]|${dash}|next|please|now|and|for|$))`)
const lineOf = new RegExp(`(?:[Ll]ine\\s+of|[Qq]uestion\\s+(?:\\w+\\s+){0,4}?(?:from|to|is)|[Nn]ext\\s+(?:up\\s+)?(?:is|we\\s+have)|[Ww]e\\s+have|go(?:es)?(?:\\s+(?:to|with|over\\s+to))?)\\s+(${fullName})(?=\\s*(?:[.,?!;:—–-]|please|$))`)
const outletAlone = new RegExp(`^${openers}(?:(?:[Ww]e['’](?:re|ll)\\s+)?(?:now\\s+)?(?:go(?:ing)?\\s+)?(?:to\\s+go\\s+)?(?:next\\s+)?(?:to\\s+)?(?:the\\s+)?)?(${outletName})(?=\\s*(?:[.,?]|for\\s|now\\s*\\.|next|$))`)
const outletWhole = new RegExp(`^${openers}(?:[Tt]he\\s+)?(${outletName})(?=\\s*(?:[.?]?$|${dash}\\s+(?:last\\s+one|${personName})\\s*[.?]?$))`)
const outletLast = new RegExp(`(?:,|(?<![${letter}])(?:to|from|with|is))\\s+(?:the\\s+)?(${outletName})(?:\\s+for\\s+the\\s+\\w+\\s+question|\\s+now|\\s+next|,?\\s+please)?\\s*[.?]?$`)
const doThem = new RegExp(`(?:[Ww]e['’]re\\s+going\\s+to|[Ll]et['’]s|[Ww]e['’]ll|I['’]ll)\\s+do\\s+(${personName})(?=\\s*(?:[.?!]|,?\\s+and\\s+then))`)
const withThat = new RegExp(`(?:[Ww]ith\\s+(?:all\\s+)?that\\s*(?:[,:]|${dash})?|\\bthe\\s+last\\s+(?:one|question|word),|\\b(?:around|start|do|go|to|see|then|with|take)\\s*${dash})\\s+(${personName})(?:\\s*[.?!]?$|,\\s.{0,60}\\b(?:questions?|start(?:ed)?|first)\\b.{0,20}$)`)
const turnsTo = new RegExp(`^${openers}(${personName}),\\s+(?!(?:as\\s+)?you\\s+know|thank)[^.?!]{0,70}\\b(?:you(?:['’]ve|['’]re|r)?|last\\s+(?:one|question)|questions)\\b[^.?!]{0,40}[.?!]?$`)
const nameLast = new RegExp(`^(?:,\\s+(${fullName})|\\s*${dash}\\s+(${personName}))\\s*[.?!]?$`)
const meantToGoTo = new RegExp(`(?:meaning|going|want(?:ed)?|like|promised)\\s+to\\s+go\\s+to\\s+(?:the\\s+)?(${outletName})`)

/**
 * The words at the end of a podium turn that give somebody the floor; `name` is null where they do not say who.
 *
 * @param host the turn is the moderator's or the operator's, so that all of it may be a call
 */
export function readCall({text, prose, turns}: Transcript, turn: PrintedTurn, host: boolean, outlets: OutletReader, {canBeName, standsApart}: Pick<Podium, 'canBeName' | 'standsApart'>): Naming | null {
  const sentences = roughSentences(tailOf(prose.text, turn.speech, host ? 400 : 240)).slice(host ? -5 : -4).reverse()
  const before = turns[turn.index - 1]
  const question = before ? tailOf(prose.text, before.speech, 200).text : ''
  const answers = turn.speech.end - turn.speech.start < 60 && !(question.length < 40 && /thank/i.test(question))
  const asksWho = /\b(?:who|whose|name|named|called|which|where)\b[^?]*\?\s*$/i.test(question)
  const isSpokenOf = (name: string): boolean => prose.text.slice(/\s/.test(name) ? Math.max(0, turn.span.start - spokenOf) : (before?.speech.start ?? 0), turn.span.start).includes(name)
  const isCommon = (name: string): boolean => givenNames.has(fold(name).split(' ')[0] ?? '') || standsApart(name)
  const last = host ? null : sentences.find((sentence) => !/^[([]/.test(sentence.text))
  let found: Naming | null = null
  for (const [back, sentence] of sentences.entries()) {
    const asksBack = sentence.text.endsWith('?') && sentences[back - 1]?.text.endsWith('?')
    const isCalled = (name: string): boolean => host || (!asksBack && !(sentence.text.endsWith('?') && isSpokenOf(name)) && !(asksWho && sentence.start === turn.speech.start) && (!answers || isCommon(name)))
    const turnsAway = sentence === last && sentence.start - turn.speech.start > longEnough
    const naming = readNaming(text, sentence, outlets, host, canBeName, isCalled) ?? (turnsAway ? readTurningTo(text, sentence, (name) => canBeName(name) && isCommon(name)) : null) ?? readUnnamed(text, sentence, host, back === 0 && sentence.start - turn.speech.start > 150)
    found = joined(found, naming)
    if (naming === null && !host && (sentence.text.length > 60 || back > 1)) break
  }
  return found
}

/** After so much of an answer, who is spoken to by name at its end is the next: "Carol, you've been very patient." */
const longEnough = 100

/** Somebody of whom so many characters before were spoken is asked about: "Bo Xilai? I would have to ask." */
const spokenOf = 3_000

/** Two namings of one person make one: "Daniel Halper, New York Post? Daniel." */
export function joined(late: Naming | null, early: Naming | null): Naming | null {
  if (!late || !early) return late ?? early
  if (early.name === null && early.outlet === null) return late
  if (late.name === null && late.outlet === null) return early
  if (late.name === null) return early.name !== null && early.outlet !== null ? late : {...early, outlet: early.outlet ?? late.outlet}
  return early.name !== null && sameName(early.name, late.name) ? {...early, outlet: early.outlet ?? late.outlet} : late
}

/** The forms of a call by name, each with a cheap test that comes before it. */
const forms: readonly {readonly form: RegExp; readonly holds: (sentence: string) => boolean}[] = [
  {form: nameAlone, holds: (sentence) => sentence.length < 100},
  {form: goAhead, holds: (sentence) => sentence.includes('ahead')},
  {form: goTo, holds: (sentence) => /\b(?:to|on|with)\s+(?:the\s+)?[^a-z\s]/.test(sentence)},
  {form: doThem, holds: (sentence) => sentence.includes(' do ')},
  {form: withThat, holds: (sentence) => /ith (?:all )?that|the last |(?:--|—|–) [^a-z]/.test(sentence)},
  {form: lineOf, holds: () => true}
]

/** The longest sentence of an official that is read as a call. */
const longestCall = 130

function readNaming(text: string, sentence: Stretch, outlets: OutletReader, host: boolean, canBeName: (name: string) => boolean, isCalled: (name: string) => boolean): Naming | null {
  if (!host && sentence.text.length > longestCall) return null
  const pair = readPairs(text, sentence, outlets, host ? 'host' : 'call').at(-1)
  if (pair) return pair
  for (const {form, holds} of forms) {
    if (form === lineOf && !host) continue
    const match = holds(sentence.text) ? form.exec(sentence.text) : null
    const matched = match?.[2] ?? match?.[1]
    if (!match || !matched) continue
    const outlet = outlets.readSure(matched)
    if (outlet) return named(text, sentence, match, outlet)
    const name = stripOpeners(matched)
    if (!isPersonName(name) || !canBeName(name)) continue
    if (form === nameAlone && !host && isBare(sentence.text, name) && (/(?:--|—|–)$/.test(sentence.text) || (!/\b(?:Mr|Ms|Mrs|Dr)\.\s/.test(sentence.text) && !isCalled(name)))) continue
    return {name: clean(name), outlet: null, quote: trimmedQuote(text, sentence.start + match.index, match[0])}
  }
  for (const form of host ? [outletAlone, outletLast, meantToGoTo] : [outletWhole, meantToGoTo]) {
    const match = form !== meantToGoTo || sentence.text.includes('to go to') ? form.exec(sentence.text) : null
    const outlet = match?.[1] ? outlets.readSure(match[1]) : null
    if (match && outlet) return named(text, sentence, match, outlet)
  }
  return null
}

/** Whether nothing comes after the name but "yes". */
const isBare = (sentence: string, name: string): boolean => sentence.replace(/(?:,\s+yes)?\s*(?:[?.!]+|--|—|–)?$/, '').endsWith(name)

/** An outlet that is called, with the name that may come after it: "We'll go to AP, Tara Hill." */
function named(text: string, sentence: Stretch, match: RegExpExecArray, outlet: string): Naming {
  const after = nameLast.exec(sentence.text.slice(match.index + match[0].length))
  const last = after?.[1] ?? after?.[2]
  const name = last !== undefined && isPersonName(last) ? clean(last) : null
  return {name, outlet, quote: trimmedQuote(text, sentence.start + match.index, match[0] + (name === null ? '' : (after?.[0] ?? '')))}
}

/** Somebody spoken to at the end of an answer to another, whatever is said to him. */
function readTurningTo(text: string, {text: words, start}: Stretch, canBeName: (name: string) => boolean): Naming | null {
  const name = turnsTo.exec(words)?.[1]
  return name !== undefined && isPersonName(name) && canBeName(name) ? {name: clean(name), outlet: null, quote: quoteAt(text, start, start + words.length)} : null
}

function readUnnamed(text: string, sentence: Stretch, host: boolean, endsLongTurn: boolean): Naming | null {
  if (sentence.text.length > (host ? 300 : 100)) return null
  const plain = sentence.text.replace(/\s+/g, ' ')
  const cue = callCues.find(({says}) => says.test(plain))
  if (!cue || (cue.id === 'yes-alone' && !endsLongTurn)) return null
  return {name: null, outlet: null, quote: quoteAt(text, sentence.start, sentence.start + sentence.text.length)}
}
