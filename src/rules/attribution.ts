import type {Quote} from '../briefing.js'
import {matchesOf} from '../text/matches.js'
import {quoteAt} from '../text/span.js'

/** What an unnamed source is called: "senior administration officials", "a senior State Department official". */
const source = String.raw`(?<form>(?!(?:of|the)\s)(?:(?:senior|very|U\.S\.|US|White|House|State|Defense|Department|Treasury|Justice|Pentagon|Commerce|Energy|Homeland|Security|of|the|National|administration|government|military|intelligence|law|enforcement|diplomatic|congressional|FBI|NSC|EU|European|Union|NATO|UN|Commission|FEMA|CDC|HHS|DHS|DOD|DOE|EPA|USAID|USTR|OMB|CIA|NASA|FDA|industry|former)\s+){1,5}(?:officials?|advis[eo]rs?|aides?|sources?|spokes(?:man|woman|person|people)))`
const lead = String.raw`(?:attribut(?:able|ed|ion|e)\b[^.?!;]{0,40}?\b(?:to|is|as|be|use)|sourced\b[^.?!;]{0,20}?\bto|(?:referred\s+to|quoted?|identified|known|described|refer\s+to\s+\S+)\b[^.?!;]{0,24}?\bas|background\b(?:\s*(?:,|--|–|—)|\s+(?:to|as|from|with|by|briefing\s+(?:from|by|with|for\s+you\s+with)))?|(?:he|she|they|who|speakers?|official)(?:\s+will|[’']ll|\s+is\s+going\s+to|\s+are\s+going\s+to)\s+be\s+(?:our|an?|the|known\s+as)?|they\s+are)`
const offered = new RegExp(String.raw`\b${lead}\s{0,3}["“'‘]?(?:(?:only|just|the|an?|two|three|four|all)\s+){0,2}["“'‘]?${source}`, 'gi')
const another = new RegExp(String.raw`^[”"’']?,?\s*(?:and|or|and\s+to)\s+(?:an?\s+|the\s+)?["“'‘]?${source}`, 'i')

/**
 * The forms of words that a sentence offers for attribution, as said, without the article.
 *
 * @param text the text that the quotes come from
 * @param sentence a sentence of the podium, by its offsets
 */
export function attributionsIn(text: string, sentence: Quote): Quote[] {
  const found: Quote[] = []
  for (const match of matchesOf(sentence.text, offered)) {
    let form = match.groups?.['form'] ?? ''
    let end = sentence.start + match.index + match[0].length
    found.push(quoteAt(text, end - form.length, end))
    for (let more = another.exec(text.slice(end, end + 100)); more && found.length < 6; more = another.exec(text.slice(end, end + 100))) {
      form = more.groups?.['form'] ?? ''
      end += more[0].length
      found.push(quoteAt(text, end - form.length, end))
    }
  }
  return found
}
