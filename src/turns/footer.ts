import type {Span} from '../briefing.js'

/** `1:50 P.M. EST`, `10:05 A.M. (Local)`. */
const clock = String.raw`\d{1,2}[:.]\d{2}\s*[AaPp]\.?\s?[Mm]\b\.?(?:\s*\(?[A-Za-z]{1,8}\)?\.?){0,3}`

/** A line with which a transcript ends: `END`, `END 1:50 P.M. EST`, `###`, `1:36 P.M. EDT`, a site's own footer. */
const endLine = new RegExp(
  [
    String.raw`^(?:END|FIN)(?:\s*<[^<>]{0,9}>)?(?:\s*${clock})?$`,
    String.raw`^\(?${clock}\)?$`,
    String.raw`^(?:-\s*30\s*-|#{2,}|#\s+#.*|\*\s*\*\s*\*.*|[-_=]{4,})(?:\s*\d[\d/-]*)?$`,
    String.raw`^\(?(?:[Ee]nd (?:of )?(?:transcript|briefing|call|text|audio)|[Tt]he (?:\w+ ){0,3}(?:briefing|call|conference|interview|event|teleconference) (?:was )?(?:concluded|ended|adjourned))`,
    String.raw`^(?:[Oo]fficial news published|[Oo]riginally published|[Tt]his e-?mail is |[Tt]o view the |Tags?:|DPB #|UNCLASSIFIED\b|#?\d{1,3}-\d{2}/\d{2}\b|#\d{1,3}-\d)`
  ].join('|')
)

/** A stop and then the end of a transcript, at the end of a line that holds speech, too. */
const endInLine = new RegExp(String.raw`[.?!)\]"”]\s+(?:END\b|(?:END\s+)?${clock})\s*$`)

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
  return end - start < 200 && endLine.test(text.slice(start, end))
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
  const found = endInLine.exec(text.slice(tail, last.end))
  if (found) return tail + found.index + 1
  let item = lines.length
  while (item > 1 && isItem(text, lines[item - 1])) item--
  return lines.length - item < shortestMenu ? text.length : (lines[item]?.start ?? text.length)
}

/** A short line that does not end as speech does. */
function isItem(text: string, line: Span | undefined): boolean {
  return line !== undefined && line.end - line.start < longestItem && !/[.?!"”’)\],;:–—-]/.test(text.charAt(line.end - 1))
}
