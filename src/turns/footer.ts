import type {Span} from '../briefing.js'

/** A line with which a transcript ends: `END`, `END 1:50 P.M. EST`, `###`, `1:36 P.M. EDT`, a site's own footer. */
const endLine =
  /^(?:END(?![\p{Ll}])|\(end |-\s*30\s*-|-?\s*end\s*-?$|fin\b.{0,3}\d|#{2,}|#\s+#|\*\s*\*\s*\*|[-_=]{4,}|\(?\d{1,2}[:.]\d{2}\s*[ap]\.?\s?m\.?\s*\(?[a-z]{0,5}\)?\.?\)?$|official news published|originally published|this e-?mail is|to view the |tags?:|\(?(?:the |whereupon)?.{0,40}(?:briefing|call|conference|interview|event|teleconference)\b.{0,30}(?:was |were )?(?:concluded|ended|adjourned)|dpb #|#?\d{1,3}-\d{2}\/\d{2}|unclassified\b|page \d+ of \d+)/iu

/**
 * Whether a line ends the spoken words of a transcript.
 *
 * @param text the text as given
 * @param line the line, without the space around it
 */
export function endsTranscript(text: string, {start, end}: Span): boolean {
  return end - start < 200 && endLine.test(text.slice(start, end))
}
