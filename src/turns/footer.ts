import type {Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'

/** Lines with which a transcript ends. */
const endLines: readonly RegExp[] = [
  // END, END 1:50 P.M. EST, END< br /> 8:21 P.M. SAST
  /^(?:END|FIN)(?:\s{0,3}<[^<>]{0,9}>)?\s*(?:\d{1,2}[:.]\d{2}\s{0,40}[AaPp]\.?\s?[Mm]\b.{0,24})?$/,
  // ###, # # #, * * *, - 30 -, a rule, a release number
  /^(?:-\s?30\s?-$|#{2,}(?![\p{L}\d])|#\s#|\*\s?\*\s?\*|[-_=]{4,}$)/u,
  /^(?:#?\d{1,3}-\d{2}\/\d{2}\b|DPB\s#)/,
  /^\(?(?:[Ee]nd\s(?:of\s)?(?:transcript|briefing|call|text|audio)|[Tt]he\s(?:\w+\s){0,3}(?:briefing|call|conference|interview|event|teleconference)\s(?:was\s)?(?:concluded|ended|adjourned))/,
  // What a site or a mail prints below
  /^(?:[Oo]fficial\snews\spublished|[Oo]riginally\spublished|[Tt]his\se-?mail\sis\s|[Tt]o\sview\sthe\s|Tags?:|UNCLASSIFIED\b)/
]

/** A closing time: `1:36 P.M. EDT`, `(10:05 A.M. Local)`. */
const clock = /^\(?\d{1,2}[:.]\d{2}\s{0,2}[AaPp]\.?\s?[Mm]\b\.?(?:\s{0,2}\(?(?:[A-Z]{2,5}|(?:[A-Z][a-z]{2,9}\s){0,3}[Tt]ime|[Ll]ocal|Eastern)\)?\.?)?\)?$/

/** What stands before a closing time: a blank line, or `END`. */
const beforeClock = /(?:\n\s{0,20}\n|\bEND)\s{0,20}$/

/** A stop, and then a closing time or `END`, at the end of a line that holds speech, too. */
const endInLine = /[.?!)\]"”]\s{1,8}(?=END\b|\d{1,2}:\d{2}\s?[AaPp])/g

/** Longest line of a menu below a transcript, and fewest lines that make one. */
const longestItem = 60
const shortestMenu = 5

/**
 * Whether a line ends the spoken words of a transcript.
 *
 * @param text the text as given
 * @param line the line, without the space around it
 */
export function endsTranscript(text: string, {start, end}: Span): boolean {
  if (end - start > 200 || !/[EFODTU#*(\d_=-]/i.test(text.charAt(start))) return false
  const words = text.slice(start, end)
  if (clock.test(words)) return beforeClock.test(text.slice(Math.max(0, start - 24), start))
  return endLines.some((ending) => ending.test(words))
}

/**
 * Where the footer begins: at the first line after the last label that ends a transcript, at a closing time at the
 * end of the last line, or where the site's menu begins that was copied along with the page.
 *
 * @param text the text as given
 * @param lines the printed lines of the last turn and of what follows it, the label's own line first
 */
export function footerStart(text: string, lines: readonly Span[]): number {
  const ending = lines.slice(1).find((line) => endsTranscript(text, line))
  if (ending) return ending.start
  const last = lines.at(-1)
  if (!last) return text.length
  const tail = Math.max(last.start, last.end - 60)
  for (const found of matchesOf(text.slice(tail, last.end), endInLine)) {
    const at = tail + found.index + found[0].length
    const words = text.slice(at, last.end)
    if (clock.test(words) || endLines.some((ending) => ending.test(words))) return at
  }
  let item = lines.length
  while (item > 1 && isItem(text, lines[item - 1])) item--
  return lines.length - item < shortestMenu ? text.length : (lines[item]?.start ?? text.length)
}

/** A short line that does not end as speech does. */
function isItem(text: string, line: Span | undefined): boolean {
  return line !== undefined && line.end - line.start < longestItem && !/[.?!"”’)\],;:–—-]/.test(text.charAt(line.end - 1))
}
