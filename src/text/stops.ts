/**
 * What a full stop does: whether it ends a sentence can mostly be told from the word before it and the letter after.
 */

/** `ends` a sentence, `goes-on` within one, or `doubtful`: a parser has to look. */
export type Stop = 'ends' | 'goes-on' | 'doubtful'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Shortened words that a name or a figure follows. */
const beforeName = words(`
  mr mrs ms messrs dr gen sen sens rep reps gov govs lt col adm sgt capt cmdr maj brig pvt rev hon prof pres sec amb st ste mt ft vs fig
  vol op art sect rt supt det insp`)

/** Shortened words that may end a sentence or not. */
const shortened = words('jr sr inc corp co ltd bros dept univ assn etc al jan feb mar apr jun jul aug sept sep oct nov dec ave blvd nos approx est ph')

/** Words that begin a sentence rather than go on with a name: `in the U.S. And`, `at 3:45 p.m. Can you`. */
const openers = words(`
  the a an and but so or then now well he she it they we you i this that these those there here what when where who why how which if in on at
  as for to from with by after before since while although because is are was were do does did can could will would should may have has had
  let yes no not our their his her its my your also again first second third finally obviously once some many most all any another thank thanks
  okay look right just one two if i'm i've i'd i'll it's he's she's we're we've we'll they're they've that's there's what's you're you've don't`)

/**
 * @param text the text
 * @param at offset of the first of the stops, a full stop, a question mark, an exclamation mark or dots
 * @param after offset just past the last of them and of the quotes and brackets that close with it
 * @param next offset of the next character that is no space; `after` where the space was lost
 */
export function stopAt(text: string, at: number, after: number, next: number): Stop {
  const opening = text.charCodeAt(next)
  if (next === after) return /^\p{Ll}{3}[.?!…"”’)]+\p{Lu}[\p{Ll}’' ]/u.test(text.slice(Math.max(0, at - 3), next + 2)) ? 'ends' : 'goes-on'
  if (isLower(text, next, opening)) return 'goes-on'
  if (text[at] !== '.' || after > at + 1) return isFresh(text, next) ? 'ends' : 'doubtful'
  const word = wordBefore(text, at)
  const lower = word.toLowerCase()
  if (beforeName.has(lower) && !(lower === word && lower === 'al')) return /^\p{Ll}/u.test(word) && lower !== 'vs' ? 'doubtful' : 'goes-on'
  if (/^[ap]\.m$/i.test(word)) return endsAtTime(text, after, next)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return next - after > 1 || isOpener(text, next) ? 'ends' : 'goes-on'
  if (/^\p{Lu}$/u.test(word)) return word === 'I' || next - after > 1 || isOpener(text, next) ? 'ends' : 'goes-on'
  if (lower === 'no') return /\d/.test(text.charAt(next)) ? 'goes-on' : 'ends'
  if (shortened.has(lower)) return isUpper(text, next) && (next - after > 1 || isOpener(text, next)) ? 'ends' : 'doubtful'
  return isUpper(text, next) || (isFresh(text, next) && !/\d$/.test(word)) ? 'ends' : 'doubtful'
}

/** `5:00 a.m. Monday`, `10:00 p.m. Eastern time`: the time goes on with its zone or its day. */
function endsAtTime(text: string, after: number, next: number): Stop {
  const follows = /^[\p{L}']+/u.exec(text.slice(next, next + 12))?.[0] ?? ''
  if (/^(?:[A-Z]{2,5}|Eastern|Central|Mountain|Pacific|Greenwich|Moscow|London|Local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Tomorrow|Tonight|Yesterday)$/.test(follows)) return 'goes-on'
  return isUpper(text, next) && (next - after > 1 || isOpener(text, next)) ? 'ends' : 'doubtful'
}

/** Letters, apostrophes and inner stops before a full stop. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 24 && /[\p{L}\p{N}.'’%$)\]”"]/u.test(text[start - 1] ?? '')) start--
  return text.slice(start, at)
}

function isOpener(text: string, next: number): boolean {
  const word = /^["“‘'([]?([\p{L}]+(?:['’]\p{L}+)?)/u.exec(text.slice(next, next + 14))?.[1]
  return word !== undefined && openers.has(word.toLowerCase().replace('’', "'"))
}

function isLower(text: string, at: number, code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code > 0x7f && /^\p{Ll}/u.test(text.charAt(at)))
}

/** What begins a sentence: a capital letter, with or without the quotes and brackets before it, a dash, a figure. */
function isFresh(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isUpper(text, at) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2013 || code === 0x2014
}

/** A capital letter, with or without the quotes and brackets that open before it. */
function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x41 && code <= 0x5a) return true
  return /^["“‘'([]{0,3}\p{Lu}/u.test(text.slice(at, at + 4))
}
