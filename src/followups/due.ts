/** Time words, as they are said when something is put off. */
const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`
const part = String.raw`(?:morning|afternoon|evening|night|weekend|week|month|year|spring|summer|fall|autumn|winter)`
const stretch = String.raw`(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)`
const times: readonly string[] = [
  String.raw`(?:sometime |probably |early |late |either )?(?:later )?(?:today|tomorrow|tonight)(?: ${part})?(?: (?:or|and) (?:tomorrow|${day}))?`,
  String.raw`(?:sometime |early |later |late )?(?:this|next|that) (?:${part}|${day})`,
  String.raw`(?:in|over|within|during) (?:the |a |an )?(?:upcoming |coming |next |very near |near )?(?:few |couple (?:of )?|several |next |coming )*(?:(?:${stretch})(?: or (?:so|two|weeks?|days?))?(?: ahead)?|future)`,
  String.raw`(?:by|before|at|until|through|toward|towards) (?:the )?(?:end|close|middle|beginning|start) of (?:the |this |next )?(?:day|${part}|business|briefing|call)`,
  String.raw`(?:by|before|on|until|around|late|early|next|this coming|heading into) ${day}(?: (?:${part}|and ${day}|or ${day}))?`,
  String.raw`(?:before|by|over|after) the (?:${part}|trip|summit|visit)`,
  String.raw`(?:right |just )?(?:after|following|at the end of) (?:the|this|that|our|today's) (?:[\w-]+ )?(?:briefing|call|meeting|gaggle|event|announcement|speech|remarks|session|conversation|vote|trip|visit|thing)`,
  String.raw`as soon as (?:we|I|they|it|that|he|she|possible|practicable)(?: [\w’'-]+){0,8}`,
  String.raw`(?:when|once|if and when) (?:we|I|they|it|that|he|she|those|there)(?:['’](?:ve|re|s))? (?:[\w’'-]+ ?){1,8}`,
  String.raw`in (?:a|one|just a) (?:bit|little (?:bit|while)|while|few (?:minutes|hours|days|weeks))`,
  String.raw`in (?:january|february|march|april|may|june|july|august|september|october|november|december)`,
  String.raw`(?:later(?: on)?(?! than)|afterwards?|shortly|(?:very |fairly |pretty )?soon(?! as)|momentarily|offline|as we go forward|in due (?:course|time))`,
  String.raw`(?:at|by) (?:noon|midnight|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?)(?! ?(?:%|percent))`
]
const timeWords = new RegExp(String.raw`(?<![\w’'])(?:${times.join('|')})(?!\w)`.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+'), 'i')

/**
 * The words of a sentence that say when, exactly as they stand; `null` where none do.
 *
 * @param sentence the words of the sentence, or of the clause that binds
 */
export function dueIn(sentence: string): string | null {
  return timeWords.exec(sentence)?.[0].trim().replace(/[\s,;:–—-]+$/, '') ?? null
}
