import {askedWords, pressingStarts, type Want} from '../cues/asked-words.js'
import type {OpenAsk} from '../exchanges/floor.js'
import type {Word} from '../text/word.js'

/** What would answer an ask. */
export interface Asked extends Readonly<Record<Want, boolean>> {
  /** It can be met with yes or no. */
  readonly polar: boolean
  /** It needs more than yes or no. */
  readonly open: boolean
}

const wants = Object.keys(askedWords) as Want[]

/** For each wording of one word or two the bits of what it tells. */
const bits: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>()
  wants.forEach((want, at) => {
    for (const wording of askedWords[want].split(', ')) found.set(wording, (found.get(wording) ?? 0) | (1 << at))
  })
  return found
})()

/** Words that begin a wording of two. */
const firsts: ReadonlySet<string> = new Set([...bits.keys()].filter((wording) => wording.includes(' ')).map((wording) => wording.slice(0, wording.indexOf(' '))))

/** What an ask wants, by its words. */
export function whatIsAsked({form}: OpenAsk, words: readonly Word[]): Asked {
  let told = 0
  words.forEach(({text}, at) => {
    told |= bits.get(text) ?? 0
    const next = words[at + 1]
    if (next && firsts.has(text)) told |= bits.get(`${text} ${next.text}`) ?? 0
  })
  const tells = (want: Want): boolean => (told & (1 << wants.indexOf(want))) > 0
  const polar = form === 'polar' || form === 'statement' || (form === 'request' && words.some(({text}) => text === 'whether' || text === 'if') && !tells('details'))
  return {
    number: tells('number'),
    time: tells('time'),
    reason: tells('reason'),
    person: tells('person'),
    confirmation: tells('confirmation'),
    reaction: tells('reaction'),
    view: tells('view'),
    plan: tells('plan'),
    talks: tells('talks'),
    details: tells('details'),
    knowledge: tells('knowledge'),
    pressing: tells('pressing') || pressingStarts.has(words[0]?.text ?? ''),
    polar,
    open: form === 'wh' || (form === 'request' && !polar)
  }
}
