/** What some words say, made once for all that is asked of it. */
export interface Gist {
  /** In small letters, in order. */
  readonly words: readonly string[]
  /** What it is about: the first letters of the words that carry its matter, and its figures. Made when first asked for. */
  readonly matter: ReadonlySet<string>
}

/** Makes the gist of a text. */
export function gistOf(text: string): Gist {
  const words: readonly string[] = text.toLowerCase().match(/[a-zß-ɏ0-9$%]+(?:['’.,-][a-zß-ɏ0-9]+)*/g) ?? []
  let matter: ReadonlySet<string> | null = null
  return {
    words,
    get matter() {
      return (matter ??= matterOf(words))
    }
  }
}

function matterOf(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const word of words) {
    const first = word.charCodeAt(0)
    if ((word.length > 3 || (first >= 0x30 && first <= 0x39)) && !empty.has(word)) found.add(word.slice(0, 5))
  }
  return found
}

/** Words that any question may hold, whatever it is about. */
const empty = new Set(
  'about after again also another anything available because been before being between both come could does doing done down during each even every from further given going have having here himself into itself just know like look make many maybe mean more most much must need only other over perhaps please possible question quite really right said same says should since some something still such sure take talk tell than thank thanks that their them then there these they thing things think this those through today under until very want wanted well were what when where whether which while will with within without would wonder wondering yeah year your'.split(
    ' '
  )
)

/** The part of the smaller matter of two that both have: 0 to 1. */
export function sharedMatter(a: Gist, b: Gist): number {
  const smaller = Math.min(a.matter.size, b.matter.size)
  if (smaller === 0) return 0
  let both = 0
  for (const stem of a.matter) if (b.matter.has(stem)) both++
  return both / smaller
}

/** The part of the words of `b` that `a` has too: 0 to 1. */
export function wordsHeld(a: Gist, b: Gist): number {
  return b.words.length === 0 ? 0 : b.words.filter((word) => a.words.includes(word)).length / b.words.length
}
