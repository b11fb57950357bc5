import {letter} from '../../text/letters.js'
import {fullName, personName} from '../names.js'
import {outletName} from './outlets.js'
import {dash} from './pairs.js'

const openers = String.raw`(?:(?:Yes|Yeah|Yep|Okay|OK|All\s+right|Alright|Sure|And|So|Now|Well|Let['’]s\s+see|(?:[Ff]irst|[Nn]ext)(?:\s+up)?|[Uu]p\s+(?:first|next)|(?:(?:[Oo]ur|[Tt]he)\s+)?(?:[Ff]irst|[Nn]ext|[Ll]ast|[Ff]inal)\s+(?:question|one)(?:,?\s+from)?|Finally|Lastly|Hi|Hey|Hello|Sorry|I['’]m\s+sorry|Oh|Great|Good|Perfect|Thank\s+you[.]|Thanks[.]|Please|Right|Maybe|But|Then|Over\s+to|Back\s+to|How\s+about|With\s+that|with\s+that|(?:(?:(?:I|[Ww]e)['’]ll|[Ll]et['’]s|[Ll]et\s+me|I['’]m\s+going\s+to|[Ww]hy\s+don['’]t\s+(?:we|I))\s+)?(?:[Ss]tart|[Bb]egin)\s+with(?:\s+the)?|\[[^\]]{1,40}\]|\([^)]{1,40}\))(?:[,.:]|\s*${dash})?\s+){0,4}`
/** What may be said after a name without making it more, or less, than a call; a space stands for white space of any kind. */
const asides: readonly string[] = [
  '\\((?:ph|sp|phonetic)\\.?\\)', 'please', 'yes', 'sorry', 'you', 'next', 'now', 'go ahead', 'welcome(?: back)?', '(?:nice|good) to see you', 'you[\'’]re next', '(?:it[\'’]s )?your turn', 'last (?:one|question)', 'for the last question',
  'are you (?:there|on)', 'how are you(?: doing)?', 'let[\'’]s (?:go|have a go|take a crack|hear (?:it|from you))', '(?:over|back) to you', '(?:all the way )?in the back', 'take us away',
  'if you (?:want|would like|[\'’]d like) to (?:start|begin|go)', 'why don[\'’]t you (?:start|begin|go)(?: us off| ahead| first)?',
  '(?:(?:do )?you want|would you like) to (?:go|start|begin|fire away|kick us off|get us started)(?: first| ahead)?',
  'you had', 'you ha(?:ve|d) (?:your hand up|a question|one more)(?: earlier)?', 'd(?:id|o) you(?: have (?:your hand up|a question|something|one))?', 'I (?:did say|said|promised(?: you)?|owe you)', 'what do you (?:got|have)',
  'I(?:[\'’]ll|[\'’]m going to) (?:let you start|(?:give you|let you have) the last (?:one|question|word))', 'you get the last (?:one|question)'
]
const after = `(?:(?:,|\\s*${dash})?\\s+(?:${asides.join('|').replaceAll(' ', '\\s+')}))*(?:,?\\s+(?:and\\s+)?then\\s.{0,60})?`
const nameAlone = new RegExp(`^${openers}(?:(?:Mr|Mrs|Ms|Dr)\\.\\s+)?(${personName})${after}\\s*[.?!,]?(?:\\s*${dash})?$`)
const goAhead = new RegExp(`(?:(?:^|[,.—–-]\\s+|\\s)(${personName}),?\\s+)?(?<![${letter}])[Gg]o\\s+(?:right\\s+)?ahead(?:,?\\s+(?:and\\s+)?(${personName}))?\\s*[.,?!—–-]*$`)
const goTo = new RegExp(`(?:^|[.,]\\s+)(?:(?:and|so|then)\\s+)?${openers}(?:(?:I['’]ll|(?<=(?:that,|so)\\s+)I(?=\\s+go)|I\\s+will|I['’]m\\s+going\\s+to|[Ll]et['’]s|[Ll]et\\s+me|[Ww]e['’]ll|[Ww]e['’]re\\s+going(?:\\s+to)?|I\\s+want\\s+to|I\\s+said\\s+I['’]d|[Cc]an\\s+we(?:\\s+please)?|please)\\s+(?:\\w+\\s+){0,2}?)?(?:[Gg]o|[Cc]ome|[Tt]urn|[Mm]ove|[Hh]ead|[Cc]all|[Tt]ake)\\s+(?:\\w+\\s+){0,2}?(?:to|on|with)\\s+(?:the\\s+line\\s+of\\s+)?(?:the\\s+)?(${personName})(?=\\s*(?:[.,?!;:]|${dash}|next|please|now|and|for|$))`)
const lineOf = new RegExp(`(?:[Ll]ine\\s+of|[Qq]uestion\\s+(?:\\w+\\s+){0,4}?(?:from|to|is)|[Nn]ext\\s+(?:up\\s+)?(?:is|we\\s+have)|[Ww]e\\s+have|go(?:es)?(?:\\s+(?:to|with|over\\s+to))?)\\s+(${fullName})(?=\\s*(?:[.,?!;:—–-]|please|$))`)
const outletAlone = new RegExp(`^${openers}(?:(?:[Ww]e['’](?:re|ll)\\s+)?(?:now\\s+)?(?:go(?:ing)?\\s+)?(?:to\\s+go\\s+)?(?:next\\s+)?(?:to\\s+)?(?:the\\s+)?)?(${outletName})(?=\\s*(?:[.,?]|for\\s|now\\s*\\.|next|$))`)
const outletWhole = new RegExp(`^${openers}(?:[Tt]he\\s+)?(${outletName})(?=\\s*(?:[.?]?$|${dash}\\s+(?:last\\s+one|${personName})\\s*[.?]?$))`)
const outletLast = new RegExp(`(?:,|(?<![${letter}])(?:to|from|with|is))\\s+(?:the\\s+)?(${outletName})(?:\\s+for\\s+the\\s+\\w+\\s+question|\\s+now|\\s+next|,?\\s+please)?\\s*[.?]?$`)
const doThem = new RegExp(`(?:[Ww]e['’]re\\s+going\\s+to|[Ll]et['’]s|[Ww]e['’]ll|I['’]ll)\\s+do\\s+(${personName})(?=\\s*(?:[.?!]|,?\\s+and\\s+then))`)
const withThat = new RegExp(`(?:[Ww]ith\\s+(?:all\\s+)?that\\s*(?:[,:]|${dash})?|\\bthe\\s+last\\s+(?:one|question|word),|\\b(?:around|start|do|go|to|see|then|with|take)\\s*${dash}|${dash}\\s+[Yy]es,)\\s+(${personName})(?:\\s*[.?!]?$|,\\s.{0,60}\\b(?:questions?|start(?:ed)?|first)\\b.{0,20}$)`)
const goToYou = new RegExp(`[Gg]o\\s+to\\s+you,\\s+(${personName})\\s*[.?!]?$`)
const letFinish = new RegExp(`(?:^|[.,]\\s+|${dash}\\s+)[Ll]et\\s+(${personName})\\s+(?:finish|ask|speak|go(?:\\s+first)?)(?![${letter}])`)
/** Somebody spoken to by name, whatever is said to him. */
export const turnsTo = new RegExp(`^${openers}(${personName}),\\s+(?!(?:as\\s+)?you\\s+know|thank)[^.?!]{0,70}\\b(?:you(?:['’]ve|['’]re|r)?|last\\s+(?:one|question)|questions)\\b[^.?!]{0,40}[.?!]?$`)
/** The name after an outlet that is called. */
export const nameLast = new RegExp(`^(?:,\\s+(${fullName})|\\s*${dash}\\s+(${personName}))\\s*[.?!]?$`)
const meantToGoTo = new RegExp(`(?:meaning|going|want(?:ed)?|like|promised)\\s+to\\s+go\\s+to\\s+(?:the\\s+)?(${outletName})`)

/** A wording that calls somebody by name, the name in its first or second group. */
export interface CallForm {
  readonly form: RegExp
  /** A cheap test that comes before it. */
  readonly holds: (sentence: string) => boolean
  /** Of moderators and operators only. */
  readonly hostsOnly?: true
  /** The name may stand alone, and then be no call. */
  readonly alone?: true
}

/** Calls by name, the surer first. */
export const nameForms: readonly CallForm[] = [
  {form: nameAlone, holds: (sentence) => sentence.length < 100, alone: true},
  {form: goAhead, holds: (sentence) => sentence.includes('ahead')},
  {form: goTo, holds: (sentence) => /\b(?:to|on|with)\s+(?:the\s+)?[^a-z\s]/.test(sentence)},
  {form: doThem, holds: (sentence) => sentence.includes(' do ')},
  {form: goToYou, holds: (sentence) => sentence.includes(' you, ')},
  {form: letFinish, holds: (sentence) => /let /i.test(sentence)},
  {form: withThat, holds: (sentence) => /ith (?:all )?that|the last |(?:--|—|–) (?:[^a-z]|yes)/.test(sentence)},
  {form: lineOf, holds: () => true, hostsOnly: true}
]

/** Calls by outlet, in an official's words and in those of moderators and operators. */
export const outletForms: readonly CallForm[] = [
  {form: outletWhole, holds: (sentence) => sentence.length < 130},
  {form: outletAlone, holds: () => true, hostsOnly: true},
  {form: outletLast, holds: () => true, hostsOnly: true},
  {form: meantToGoTo, holds: (sentence) => sentence.includes('to go to')}
]
