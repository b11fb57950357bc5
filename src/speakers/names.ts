import {letter, upper} from '../text/letters.js'
import {notNames} from '../cues/not-names.js'

/** One word of a name: `Díaz`, `O’Brien`, `Jean-Pierre`. A possessive `’s` is not part of it, nor is a contraction. */
const word = String.raw`[${upper}][${letter}]*(?:['’](?!(?:s|m|t|d|ll|re|ve)(?![${letter}]))[${letter}][${letter}]*|[-‐‑][${letter}][${letter}]*)*`
const initials = String.raw`(?:[${upper}]\.){1,3}`
const particle = String.raw`(?:(?:de|del|de\s+la|della|da|dos|du|di|van|van\s+der|van\s+den|von|von\s+der|der|den|ter|bin|ibn|al|el|la|le|y|abu)\s+)`

/** Source of a regular expression for a name of one word (a first name, or initials). */
export const firstName = `(?:${initials}|${word})`
/** Source for a name of one to four words. */
export const personName = `(?:${initials}|${word})(?:\\s+${particle}?(?:${initials}|${word})){0,3}`
/** Source for a name of two to four words. */
export const fullName = `(?:${initials}|${word})(?:\\s+${particle}?(?:${initials}|${word})){1,3}`

/** The rest of `I’m`, `I’ll` after a word that looks whole. */
const contracted = /^I$/
const nameWord = new RegExp(`^(?:${initials}|${word})$`)

/** Whether the words can be somebody's name: none of them is a title, a place, a courtesy or an acronym. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.some((each) => notNames.has(each.toLowerCase().replace(/’/g, '’')))) return false
  const [first = '', ...rest] = words
  if (!nameWord.test(first) || contracted.test(first)) return false
  if (rest.length === 0) return first.length > 1 && !/^\p{Lu}\.$/u.test(first) && (/\p{Ll}/u.test(first) || /^(?:\p{Lu}\.?){1,3}$/u.test(first)) && !/^\p{Lu}{3,}$/u.test(first)
  return words.every((each) => !/^\p{Lu}{3,}$/u.test(each))
}

/** Lower case, without accents and punctuation: for comparing and for ids. */
export function fold(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** `José Díaz` gives `jose-diaz`. */
export function slug(text: string): string {
  return fold(text).replace(/ /g, '-')
}

/** Whether two forms can name one person: every word of the shorter is in the longer (`Zeke`, `Zeke Miller`; not `Jon`, `Jon-Paul`). */
export function sameName(one: string, other: string): boolean {
  if (one === other) return true
  const a = one.split(/\s+/).map(fold)
  const b = other.split(/\s+/).map(fold)
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short[0] !== '' && short.every((each) => long.includes(each))
}

/** A name from a label in capitals: `NANCY MARSHALL-GENZER` gives `Nancy Marshall-Genzer`. */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(^|[\s-])Mc(\p{L})/gu, (_, before: string, letter: string) => `${before}Mc${letter.toUpperCase()}`)
    .replace(/\s(?:I{2,3}|Iv)$/i, (numeral) => numeral.toUpperCase())
}

/** "Thanks Ann Lee" gives "Ann Lee": capitalised openers are no part of a name. */
export function stripOpeners(name: string): string {
  return name.replace(/^(?:(?:Thanks|Thank|Hi|Hello|Hey|Yes|Okay|And|Yeah|Sure|Next|Now|Good|Is|Then|Operator|Maybe|So|To|First)\s+){1,3}/, '')
}

/** A name on one line, single-spaced. */
export const clean = (name: string): string => name.replace(/\s+/g, ' ').trim()
