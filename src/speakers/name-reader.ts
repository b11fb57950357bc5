import {givenNames} from '../cues/given-names.js'
import {alsoNames} from '../cues/not-names.js'
import type {Speaker} from '../briefing.js'
import type {Transcript} from '../turns/transcript.js'
import {fold} from './names.js'

/** How much of a text is looked through for a word in lower case. */
const longest = 300_000
/** How many words are searched for one by one. */
const mostSearches = 60

/** Tells the names of the podium, and words that can be no name in this text. */
export interface NameReader {
  /** A podium speaker's first name or surname; not counted is the one who speaks in `turn`. */
  isPodiumName(name: string, turn?: number): boolean
  canBeName(name: string): boolean
  /** Stands in this text more than once, and never but between stops, as those do who are called and spoken to. */
  standsApart(name: string): boolean
}

/**
 * Makes the reader of names for one text. The podium's first names are those of its speakers, and any by which
 * questions start again and again ("Jay, …", "Thanks, Jay."). A word that the text has in lower case too is none.
 */
export function nameReader({prose, turns}: Transcript, officials: readonly Speaker[], speaking: ReadonlyMap<number, string>, asks: (index: number) => boolean): NameReader {
  const podium = new Map<string, Set<string>>()
  const bear = (word: string, id: string): void => void podium.set(word, (podium.get(word) ?? new Set()).add(id))
  for (const {id, name} of officials) for (const word of name === null ? [] : fold(name).split(' ')) bear(word, id)
  const addressed = new Map<string, number>()
  for (const {index, speech} of turns) {
    if (!asks(index)) continue
    const head = prose.text.slice(speech.start, Math.min(speech.end, speech.start + 60))
    const name = /^(?:(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ey|[Hh]ello|[Aa]nd|[Ss]o|[Bb]ut|[Ww]ell|[Yy]es|[Yy]eah)[,.]?\s+)?([A-ZÀ-Þ][a-zß-ÿ]+)\s*(?:,|\.|—|–|--)/.exec(head)?.[1]
    if (name) addressed.set(fold(name), (addressed.get(fold(name)) ?? 0) + 1)
  }
  const answering = officials.filter(({role}) => role === 'official')
  for (const [name, count] of addressed) if (count >= 3 && !podium.has(name) && answering.length === 1 && answering[0]) bear(name, answering[0].id)
  const known = new Map<string, boolean>()
  const apart = new Map<string, boolean>()
  const beginning = prose.text.slice(0, longest)
  let words: ReadonlySet<string> | null = null

  return {
    isPodiumName(name, turn) {
      const bearers = podium.get(fold(name))
      if (!bearers) return false
      const speaker = turn === undefined ? undefined : speaking.get(turn)
      return speaker === undefined || bearers.size > 1 || !bearers.has(speaker)
    },
    canBeName(name) {
      const word = name.toLowerCase()
      let can = known.get(word)
      if (can === undefined) known.set(word, (can = givenNames.has(word) || alsoNames.has(word) || /\s/.test(word) || !isWord(word)))
      return can
    },
    standsApart(name) {
      let stands = apart.get(name)
      if (stands === undefined) apart.set(name, (stands = prose.text.length <= longest && apart.size < mostSearches && isSetOff(prose.text, name)))
      return stands
    }
  }

  /** Whether the text has the word in lower case; after many questions all words are listed once. */
  function isWord(word: string): boolean {
    if (known.size < mostSearches) return hasWord(beginning, word)
    words ??= new Set(beginning.match(/(?<=\s)[a-zß-ÿ][A-Za-zÀ-ɏ]*/g))
    return words.has(word)
  }
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`), tries = 0; at >= 0 && tries < 50; at = text.indexOf(` ${word}`, at + 1), tries++) {
    if (!/[A-Za-zÀ-ɏ\u0300-\u036f]/.test(text.charAt(at + 1 + word.length))) return true
  }
  return false
}

/** Whether a word stands in a text twice or more, each time with a stop, a call or a greeting before it and a stop after it, and somewhere with a comma. */
function isSetOff(text: string, word: string): boolean {
  if (/ly$|\s/.test(word)) return false
  let times = 0
  let addressed = false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (/[A-Za-zÀ-ɏ]/.test(text.charAt(at - 1) + text.charAt(at + word.length))) continue
    const before = text.slice(Math.max(0, at - 10), at)
    const after = text.slice(at + word.length, at + word.length + 4)
    if (++times > mostTimes || !setOffBefore.test(before) || !/^(?:[,.?!]|\s*(?:--|—|–))/.test(after)) return false
    addressed ||= after.startsWith(',') || /,\s+$/.test(before)
  }
  return times > 1 && addressed
}

/** Nobody is called so often. */
const mostTimes = 30
const setOffBefore = /(?:[.,:?!)—–-]|(?:^|\s)(?:[Yy]es|[Oo]kay|[Tt]hanks|[Yy]ou|[Hh]i|[Hh]ello|ahead|[Tt]o|[Aa]nd|[Ww]ell))\s+$/
