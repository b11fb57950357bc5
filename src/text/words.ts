import type {Span} from '../briefing.js'

/** A word form, read once for each text: every place where it stands shares it. */
export interface Word {
  /** In lower case, with a straight apostrophe. */
  readonly text: string
  /** What its inflected forms have in common. */
  readonly stem: string
  /** It says what a sentence is about; "the", "would" and "okay" do not. */
  readonly content: boolean
  /** A figure, or a numeral spelt out. */
  readonly figure: boolean
  /** Written with a capital letter. */
  readonly capital: boolean
  /** What the reader of the text wants to find at this word, as numbers of its own. */
  readonly tags: readonly number[]
  /** Classes that it belongs to, as bits of the reader's own. */
  readonly classes: number
}

/** A sentence, and where its words stand in `Wording.words`. */
export interface WordSentence extends Span {
  /** Index of its first word. */
  readonly from: number
  /** Index just past its last word. */
  readonly to: number
}

/** A stretch of speech as words and sentences. */
export interface Wording {
  readonly span: Span
  readonly words: readonly Word[]
  /** Offset of each word. */
  readonly starts: readonly number[]
  readonly sentences: readonly WordSentence[]
}

/** The word forms of one text. */
export interface Vocabulary {
  /** By spelling; grows while the text is read. */
  readonly forms: Map<string, Word>
  /** Tags of a word in lower case. */
  readonly tags: ReadonlyMap<string, readonly number[]>
  /** Classes of a word in lower case. */
  readonly classes: ReadonlyMap<string, number>
}

const untagged: readonly number[] = []

/**
 * Cuts speech into words and sentences in one pass. Coarser than a parse of the prose and some twenty times as
 * fast: good for counting words and for knowing which sentence a word stands in.
 *
 * @param text the prose
 * @param span where to read
 * @param known word forms read before; new ones are added
 */
export function readWords(text: string, span: Span, known: Vocabulary): Wording {
  const words: Word[] = []
  const starts: number[] = []
  const sentences: WordSentence[] = []
  let from = 0
  let open = -1
  const close = (end: number): void => {
    if (open >= 0) sentences.push({start: open, end, from, to: words.length})
    open = -1
    from = words.length
  }
  let at = span.start
  while (at < span.end) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) {
      const start = at
      at = endOfWord(text, at, span.end)
      const form = text.slice(start, at)
      let word = known.forms.get(form)
      if (!word) {
        word = wordOf(form, known)
        known.forms.set(form, word)
      }
      words.push(word)
      starts.push(start)
      if (open < 0) open = start
    } else {
      at++
      if (code === 0x2e || code === 0x3f || code === 0x21) {
        while (at < span.end && isCloser(text.charCodeAt(at))) at++
        if (endsSentence(text, code, at, span.end, words.at(-1))) close(at)
      } else if (open < 0 && code > 0x20 && code !== 0xa0) open = at - 1
    }
  }
  close(span.end)
  return {span, words, starts, sentences}
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) ||
    code === 0x24 || code === 0x25 || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff))
  )
}

/** Apostrophes, full stops and commas within a word or figure belong to it: "don't", "U.S", "4.2", "1,400". */
function endOfWord(text: string, at: number, end: number): number {
  let digit = isDigit(text.charCodeAt(at))
  at++
  while (at < end) {
    const code = text.charCodeAt(at)
    if (!isWordCode(code)) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
      const joins = code === 0x27 || code === 0x2019 ? isWordCode(next) && !isDigit(next) : (code === 0x2e || code === 0x2c) && digit ? isDigit(next) : false
      if (!joins) return at
      at++
    }
    digit = isDigit(text.charCodeAt(at))
    at++
  }
  return at
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x201d || code === 0x2019 || code === 0x29 || code === 0x5d || code === 0x2e || code === 0x3f || code === 0x21
}

const shortened = new Set(['mr', 'mrs', 'ms', 'dr', 'gen', 'sen', 'rep', 'gov', 'st', 'lt', 'col', 'adm', 'sec', 'amb', 'prof', 'jr', 'sr', 'vs', 'no', 'inc', 'co'])

/** A stop ends a sentence unless it shortens a word, or a lower-case letter follows. */
function endsSentence(text: string, stop: number, at: number, end: number, before: Word | undefined): boolean {
  let next = at
  while (next < end && text.charCodeAt(next) <= 0x20) next++
  if (next >= end) return true
  const code = text.charCodeAt(next)
  if (next === at && code !== 0xa0) return code >= 0x41 && code <= 0x5a && before !== undefined && before.text.length > 2
  if (code >= 0x61 && code <= 0x7a) return false
  if (stop !== 0x2e || before === undefined) return true
  return !(before.capital && (before.text.length === 1 ? before.text !== 'i' : shortened.has(before.text)))
}

function wordOf(form: string, known: Vocabulary): Word {
  const text = form.toLowerCase().replaceAll('’', "'")
  const first = form.charCodeAt(0)
  const figure = /\d/.test(text) || numerals.has(text)
  const bare = text.replace(/'(?:s|re|ve|ll|d|m)$/, '')
  return {text, stem: stemOf(bare), content: !empty.has(bare) && !bare.includes("'") && (bare.length > 1 || figure), figure, capital: first >= 0x41 && first <= 0x5a, tags: known.tags.get(text) ?? untagged, classes: known.classes.get(text) ?? 0}
}

const endings = /(?:ations?|ments?|ingly|edly|ings?|ies|ied|ers?|ions?|ly|ed|es|s|e|y)$/

/** Cuts off what inflects or derives: "expects", "expected" and "expectation" all give "expect". */
function stemOf(word: string): string {
  const regular = irregular.get(word) ?? word
  if (regular.length < 4 || /\d/.test(regular)) return regular
  const stem = regular.replace(endings, (ending, at: number) => (at >= 3 ? '' : ending))
  return stem.replace(/([bdglmnprt])\1$/, '$1')
}

const list = (words: string): string[] => words.trim().split(/\s+/)

const numerals = new Set(list('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion trillion hundreds thousands millions billions dozen dozens half percent'))

const irregular = new Map(
  list(`said:say says:say told:tell met:meet gave:give given:give took:take taken:take made:make went:go gone:go came:come
    knew:know known:know thought:think saw:see seen:see heard:hear spoke:speak spoken:speak sent:send left:leave paid:pay
    got:get gotten:get kept:keep held:hold began:begin begun:begin brought:bring built:build chose:choose chosen:choose
    felt:feel found:find led:lead lost:lose meant:mean ran:run sold:sell spent:spend stood:stand understood:understand
    won:win wrote:write written:write men:man women:woman people:people decided:decis decision:decis decisions:decis decide:decis
    discussion:discuss discussions:discuss response:respond responses:respond reaction:react`).map((pair) => pair.split(':') as [string, string])
)

/** Words that stand in any sentence. */
const empty = new Set(
  list(`a an the this that these those here there it its itself he him his himself she her hers they them their theirs we us our ours
    you your yours i me my mine myself yourself themselves who whom whose which what when where why how whether if
    and or but so nor yet as at by for from in into of off on onto out over to up down with without within about above after again against
    before below between during through under until upon than then because while though although since toward towards across along around
    is are was were be been being am do does did doing done have has had having will would shall should can could may might must ought
    isn aren wasn weren don doesn didn haven hasn hadn won wouldn couldn shouldn cannot can't not no yes yeah yep nope okay ok
    just really very quite also too even still already only ever never always sometimes maybe perhaps
    well look now right sure thanks thank please sir madam mr mrs ms dr go going gonna get getting got want wants wanted
    say says said saying tell tells told ask asks asked asking question questions answer know knows known think thinks thought
    mean means guess see seeing seen like kind sort bit lot lots thing things something anything nothing everything anyone someone
    one ones first second third last next other others another some any all both each every many much more most less few several such same own
    let lets make makes made take takes took come comes came give gives gave given put way ways time today
    us uh um ah oh hi hello good great follow follow-up wondering curious quick quickly obviously certainly clearly clear actually basically
    talk talking speak speaking describe explain elaborate able`)
)
