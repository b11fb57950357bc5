/** The word forms of one text. */
export interface Vocabulary {
  /** By a hash of the spelling; grows while the text is read. */
  readonly forms: Map<number, Word[]>
  /** Tags of a word in lower case. */
  readonly tags: ReadonlyMap<string, readonly number[]>
  /** Classes of a word in lower case. */
  readonly classes: ReadonlyMap<string, number>
}

const untagged: readonly number[] = []

/** A word form, read once for each text: every place where it stands shares it. */
export class Word {
  /** In lower case, with a straight apostrophe. */
  readonly text: string
  /** Written with a capital letter. */
  readonly capital: boolean
  /** A figure, or a numeral spelt out. */
  readonly figure: boolean
  /** It says what a sentence is about; "the", "would" and "okay" do not. */
  readonly content: boolean
  /** What the reader of the text wants to find at this word, as numbers of its own. */
  readonly tags: readonly number[]
  /** Classes that it belongs to, as bits of the reader's own. */
  readonly classes: number
  /** In how many places it has been read so far. */
  seen = 0
  readonly #bare: string
  #stem: string | null = null

  /**
   * @param form as printed
   * @param known gives tags and classes
   */
  constructor(readonly form: string, known: Pick<Vocabulary, 'tags' | 'classes'>) {
    const first = form.charCodeAt(0)
    const isPlain = plain.test(form)
    this.text = isPlain ? form : form.toLowerCase().replaceAll('’', "'")
    const apostrophe = isPlain ? -1 : this.text.lastIndexOf("'")
    this.#bare = apostrophe > 0 && !this.text.endsWith("n't") ? this.text.slice(0, apostrophe) : this.text
    this.capital = first >= 0x41 && first <= 0x5a
    this.figure = isDigit(first) || (first === 0x24 && form.length > 1) || numerals.has(this.text)
    this.content = !empty.has(this.#bare) && (isPlain || !this.#bare.includes("'")) && (this.#bare.length > 1 || this.figure)
    this.tags = known.tags.get(this.text) ?? untagged
    this.classes = known.classes.get(this.text) ?? 0
  }

  /** What its inflected forms have in common. */
  get stem(): string {
    return (this.#stem ??= stemOf(this.#bare))
  }
}

/** As most words are: there is nothing to convert. */
const plain = /^[a-z]+$/

/** Whether a code unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** What inflects or derives, after three letters at least. */
const ending = /(?<=...)(?:ations?|ments?|ingly|edly|ings?|ions?|ie[sd]|ers?|ly|e[sd]|[sey])$/

/** Cuts off what inflects or derives: "expects", "expected" and "expectation" all give "expect". */
function stemOf(word: string): string {
  const regular = irregular.get(word) ?? word
  if (regular.length < 4 || isDigit(regular.charCodeAt(0))) return regular
  const stem = regular.replace(ending, '')
  const last = stem.charAt(stem.length - 1)
  return last === stem.charAt(stem.length - 2) && 'bdglmnprt'.includes(last) ? stem.slice(0, -1) : stem
}

const list = (words: string): string[] => words.trim().split(/\s+/)

const numerals = new Set(list('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion trillion hundreds thousands millions billions dozen dozens half percent'))

const irregular = new Map(
  list(`said:say says:say told:tell met:meet gave:give given:give took:take taken:take made:make went:go gone:go came:come
    knew:know known:know thought:think saw:see seen:see heard:hear spoke:speak spoken:speak sent:send left:leave paid:pay
    got:get gotten:get kept:keep held:hold began:begin begun:begin brought:bring built:build chose:choose chosen:choose
    felt:feel found:find led:lead lost:lose meant:mean ran:run sold:sell spent:spend stood:stand understood:understand
    won:win wrote:write written:write men:man women:woman people:people decided:decis decision:decis decisions:decis decide:decis
    discussion:discuss discussions:discuss response:respond responses:respond reaction:react
    spoken:speak spoke:speak conversation:speak conversations:speak call:speak calls:speak called:speak phone:speak
    timetable:timeline timing:timeline schedule:timeline scheduled:timeline deadline:timeline date:timeline dates:timeline timeframe:timeline
    nation:country nations:country countries:country capitals:country troops:force forces:force soldiers:force
    bill:legislat legislation:legislat law:legislat laws:legislat worried:concern worry:concern fear:concern concerns:concern concerned:concern
    trip:visit trips:visit travel:visit traveling:visit informed:brief briefed:brief updated:brief updates:brief update:brief
    remarks:speech statement:speech speech:speech comments:speech pause:stop money:fund funding:fund funds:fund dollars:fund
    employment:job jobs:job employees:worker workers:worker number:figure numbers:figure figures:figure percentage:figure percent:figure
    detainees:prison hostages:prison prisoners:prison weapons:arms munitions:arms missiles:arms attack:strike attacks:strike strikes:strike`).map((pair) => pair.split(':') as [string, string])
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
