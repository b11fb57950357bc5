import type {OpenAsk} from '../exchanges/floor.js'
import {matchesOf} from '../text/matches.js'

/** How much of an ask is looked at. */
const longestLook = 300
/** Words that lead in a want and are not the want. */
const leadIn =
  /^(?:(?:and|so|but|well|okay|then|also|just|first|secondly|second|one|yes|no|i\s+mean|you\s+know|i\s+guess|please|thanks?(?:\s+you)?(?:\s+so\s+much)?),?\s+)*(?:(?:i|we)(?:['’](?:m|d|ve|re)|\s+(?:am|was|were|just|wanted|want|would|have|had))*\s+(?:(?:just|also|only|like|to|been|was|guess|wanted|want|hoping|wondering|curious|know|ask|asking|see|if|whether(?:\s+or\s+not)?|about|you|could|can|a|question)\s+)*|(?:can|could|will|would|might|may|do|did)\s+(?:you|we|someone|anyone)(?:\s+guys|\s+all)?\s+(?:(?:please|just|possibly|maybe|perhaps|also|tell|give|us|me|talk|speak|say|to|about|a|little|bit|more|check|find|out|confirm|explain|clarify|help|understand|know|if|whether(?:\s+or\s+not)?|have|any|sense|idea|of)\s+)*)?/i
/** What is set before a question: an address, an occasion. "Jay, in light of the visit, what does he think …" */
const setting =
  /^(?:(?:and|so|but|then)\s+)*(?:[A-Z][a-z]+,\s+)?(?:(?:[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]efore|[Dd]uring|[Ww]hen(?!\s(?:is|are|was|were|do|does|did|will|would|has|have|can)\s)|[Ww]hile|[Aa]s|[Ss]ince|[Gg]iven|[Ww]ith|[Ff]or|[Bb]ecause|[Rr]egarding)\s[^,?.]{1,120},\s+)?(?=(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|what|who|whose|when|where|which|why|how)\s)/
const longestAbout = 100
/** A want of fewer characters says too little without its lead-in. */
const shortestAbout = 12
/** Of a long want at least so many characters stay. */
const fewestOfLong = 24
/** How far past the limit the word that begins the next phrase may reach. */
const longestWord = 12
const tail = /[\s?.!,;:–—-]+$/
/** What leads on to words that are cut off. */
const danglingTail = /(?:[\s,;:–—-]|\s(?:and|or|but|that|who|which|while|when|is|are|was|were|be|been|has|have|do|does|did|to|of|out))+$/i
/** A clause that has only begun: "that have been held". */
const openClause = /\s(?:that|which|who)\s(?:is|are|was|were|has|have|had)(?:\s[^\s,]{1,20}){1,2}$/i
/**
 * Where a phrase ends: before a word that begins another one, or after a mark. "Of" and "to" bind too closely, and
 * an "and" may stand in a list.
 */
const phraseEnd =
  /[;:–—](?=\s)|\s--|,(?=\s)(?!\s+(?:and|or|\p{Lu}))|\s(?=(?:that|which|who|whose|when|where|while|if|whether|because|since|although|though|after|before|during|until|with|within|without|from|in|on|at|for|about|as|by|than|under|over|between|among|amid|against|into|regarding|concerning|following|given|but)\s)/giu

/** What is asked for, in a few of the asker's own words: to the end of a phrase, or all of it. */
export function aboutOf(ask: OpenAsk): string | null {
  const asked = ask.quote.text.slice(0, longestLook).replace(tail, '')
  const quote = asked.slice(setting.exec(asked)?.[0].length ?? 0)
  const lead = leadIn.exec(quote)?.[0].length ?? 0
  const want = quote.length - lead >= shortestAbout ? quote.slice(lead) : quote
  const end = want.length > longestAbout ? lastPhraseEnd(want) : undefined
  const about = end === undefined ? want : want.slice(0, end).replace(openClause, '').replace(danglingTail, '')
  return about === '' ? null : about
}

/** The last end of a phrase that leaves few words but enough. */
function lastPhraseEnd(want: string): number | undefined {
  const ends = matchesOf(want.slice(0, longestAbout + longestWord), phraseEnd).map(({index}) => index)
  return ends.filter((end) => end >= fewestOfLong && end <= longestAbout).at(-1)
}
