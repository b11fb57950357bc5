import {letter, upper} from '../../text/letters.js'
import {outlets as builtIn, outletWords} from '../../cues/outlets.js'
import {fold} from '../names.js'

const token = String.raw`(?:(?:[${upper}]\.){2,}|[${upper}\d](?:[${letter}\d.&'’-]*[${letter}\d])?|i24(?:NEWS)?)`
const joint = String.raw`(?:(?:of|the|and|de|du|del|la|le|en|for|in|&)\s+)`

/** Source of a regular expression for what can be an outlet's name, "the" not included. */
export const outletName = `${token}(?:\\s+${joint}{0,2}${token}){0,5}(?:\\s+(?:magazine|newspaper|television|radio|news)(?![${letter}]))?(?:,\\s+(?:the\\s+)?(?:${token}\\s+){1,3}(?:Network|News|Radio|Television|Magazine|Newspaper)(?![${letter}]))?`

const wordsOfOutlets = new RegExp(`(?<![${letter}])(?:${outletWords.join('|')})(?![${letter}])`)

/** Tells outlets from other capitalised words. */
export interface OutletReader {
  /** The outlet in what was matched as one, without "the" and "newspaper"; `null` if it cannot be one. */
  read(matched: string): string | null
  /** The same, and either the list has it or its own words say that it is an outlet. */
  readSure(matched: string): string | null
}

/**
 * Makes the reader of outlets.
 *
 * @param extra outlets that the caller knows beside the built-in ones
 */
export function outletReader(extra: readonly string[]): OutletReader {
  const known = extra.length === 0 ? builtInKeys : new Set([...builtInKeys, ...extra.map(key)])
  const read = (matched: string): string | null => {
    const name = matched.replace(/^the\s+/i, '').replace(/\s+/g, ' ').replace(/ (?:newspaper|radio)$/, '').trim()
    if (withArticle.has(key(name))) return `The ${name}`
    return name.length > 1 && !(office.test(name) && !wordsOfOutlets.test(name)) && !/^(?:I|You|We|My|Thanks?|Hi|Hello|Mr|Mrs|Ms|Dr)(?![A-Za-zÀ-ɏ])/.test(name) ? name : null
  }
  const readSure = (matched: string): string | null => {
    const name = read(matched)
    if (name === null) return null
    if (known.has(key(name))) return name
    return /\s/.test(name) && wordsOfOutlets.test(name) ? name : null
  }
  return {read, readSure}
}

/** Where those work of whom reporters speak: "Ann Lee from the Labor Relations Board". */
const office = /\s(?:Board|Department|Committee|Commission|Council|Party|Administration|Office)$/

const key = (name: string): string => fold(name).replace(/^the /, '')
const builtInKeys: ReadonlySet<string> = new Set(builtIn.map(key))
/** Outlets that are never named without their article. */
const withArticle: ReadonlySet<string> = new Set(builtIn.filter((name) => name.startsWith('The ')).map(key))
