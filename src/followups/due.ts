/** Time words, as they are said when something is put off. */
const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`
const part = String.raw`(?:morning|afternoon|evening|night|weekend|week|month|year|spring|summer|fall|autumn|winter)`
const stretch = String.raw`(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)`
const times: readonly string[] = [
  String.raw`(?:a|one|two|three) (?:day|week|month)s? from (?:today|tomorrow|tonight|now|${day})`,
  String.raw`(?:either |sometime |probably |early |late )?(?:later )?(?:today|tomorrow|tonight)(?: ${part})?(?: (?:or|and) (?:tomorrow|${day}))?`,
  String.raw`(?:sometime |probably )?(?:early |later |late )?(?:this|next|that) (?:${part}|${day})`,
  String.raw`(?:in|over|within|during) (?:the |a |an )?(?:upcoming |coming |next |very near |near )?(?:few |couple (?:of )?|several |next |coming )*(?:(?:${stretch})(?: or (?:so|two|weeks?|days?))?(?: ahead)?|future)`,
  String.raw`(?:by|before|at|until|through|toward|towards) (?:the )?(?:end|close|middle|beginning|start) of (?:the |this |next )?(?:day|${part}|business|briefing|call)`,
  String.raw`(?:by|before|on|until|around|late|early|next|this coming|heading into) ${day}(?: (?:${part}|and ${day}|or ${day}))?`,
  String.raw`(?:before|by|over|after) the (?:${part}|trip|summit|visit)`,
  String.raw`(?:right |just )?(?:after|following|at the end of) (?:the|this|that|our|today's) (?:[\w-]+ )?(?:briefing|call|meeting|gaggle|event|announcement|speech|remarks|session|conversation|vote|trip|visit|thing)`,
  String.raw`as soon as (?:we|I|they|it|that|he|she|possible|practicable)(?:['’](?:ve|re|s|d))?(?: \w[\w’'-]*){0,8}`,
  String.raw`(?:when|once|if and when) (?:we|I|they|it|that|he|she|those|there)(?:['’](?:ve|re|s)| (?:have|has|get|gets|do|does|is|are|know|arrive|reach|land|learn|conclude|concludes|finish|finishes|hear|happens?|comes? out|make|makes|can))(?: (?!how\b|what\b)\w[\w’'-]*){0,7}`,
  String.raw`as (?:we|those|these|it|they|that|things|more|he|she) (?:gets?|takes?|develops?|becomes?|have|learn|know|moves?|approach|progress|comes?|proceeds?|lock|work)(?: (?!and if\b)\w[\w’'-]*){0,5}`,
  String.raw`in (?:a|one|just a) (?:bit|little (?:bit|while)|while|few (?:minutes|hours|days|weeks))`,
  String.raw`in (?:january|february|march|april|may|june|july|august|september|october|november|december)`,
  String.raw`(?:later(?: on)?(?! than)|afterwards?|shortly|(?:very |fairly |pretty )?soon(?! as)|momentarily|offline|as we go forward|in due (?:course|time))`,
  String.raw`(?:at|by) (?:noon|midnight|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?)(?! ?(?:%|percent))`
]
const pattern = String.raw`(?<![\w’']|earlier\s)(?:${times.join('|')})(?!\w)`.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+')
const timeWords = new RegExp(pattern, 'i')
/** Before the binding words time counts where it leads up to them ("tomorrow we’ll have…") or is a condition. */
const leading = new RegExp(String.raw`${pattern}(?=[\s,–—-]*(?:(?:then|i\s+think|i\s+expect|hopefully|perhaps|maybe)[\s,]*){0,2}$)`, 'i')
const condition = /(?<![\w’'])(?:as\s+soon\s+as|when|once|if\s+and\s+when|after|until)\s+(?:we|I|they|it|that|he|she|those|there|the|this)(?:['’](?:ve|re|s))?(?:\s+[\w’'-]+){1,8}(?=[\s,–—-]*(?:then\s+)?(?:(?:I|we)(?:['’](?:m|re|d|ll))?(?:\s+(?:am|are|will|would|be|certainly)\b){0,3}\s*)?$)/i
/** A sentence that is nothing but time: "Tomorrow." "But as soon as we can." */
const onlyTime = new RegExp(String.raw`^(?:and|but|hopefully|maybe)?[\s,]*(${pattern})\W*$`, 'i')

/** What tells of the past before the time: "the remarks that he has delivered today". */
const past = /\b(?:was|were|had|has|did|came|come\s+up|spoke|have\s+been|took\s+place|happened|delivered)\b|['’]s\s+come\b/i

/** Words that lead on to something else. */
const dangling = /(?:[\s,;:–—-]|\s(?:and|but|or|maybe|then|the|a|an|of|in|into|to|for|on))+$/i

/**
 * The words that say when, exactly as they stand; `null` where none do.
 *
 * @param before the sentence up to the words that bind
 * @param binding the words that bind, to the end of the sentence
 * @param next the sentence after
 */
export function dueIn(before: string, binding: string, next: string): string | null {
  const time = timeWords.exec(binding)
  const found = (time && !past.test(binding.slice(0, time.index)) ? time[0] : undefined) ?? condition.exec(before)?.[0] ?? leading.exec(before)?.[0] ?? onlyTime.exec(next)?.[1]
  return found?.trim().replace(dangling, '') ?? null
}

/** The words of a short reply that is nothing but time; `null` where it is more. */
export function onlyTimeIn(reply: string): string | null {
  return onlyTime.exec(reply)?.[1]?.trim() ?? null
}
