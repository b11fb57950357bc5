/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}$%]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsOf(text).length
}

/** Words that any question may hold, whatever it is about. */
const empty = new Set(
  'about after again also another anything available because been before being between both come could does doing done down during each even every from further given going have having here himself into itself just know like look make many maybe mean more most much must need only other over perhaps please possible question quite really right said same says should since some something still such sure take talk tell than thank thanks that their them then there these they thing things think this those through today under until very want wanted well were what when where whether which while will with within without would wonder wondering yeah year your'.split(
    ' '
  )
)

/** What a text is about: the first letters of its words that carry matter, and its figures. */
export function matterOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of wordsOf(text)) {
    if ((word.length > 3 || /\d/.test(word)) && !empty.has(word)) found.add(word.replace(/['’]s$/, '').slice(0, 5))
  }
  return found
}

/** The part of the smaller matter of two texts that both have: 0 to 1. */
export function sharedMatter(a: string, b: string): number {
  const left = matterOf(a)
  const right = matterOf(b)
  const smaller = Math.min(left.size, right.size)
  return smaller === 0 ? 0 : [...left].filter((stem) => right.has(stem)).length / smaller
}

/** The part of the words of `b` that stand in `a`: 0 to 1. */
export function wordsHeld(a: string, b: string): number {
  const left = new Set(wordsOf(a))
  const right = wordsOf(b)
  return right.length === 0 ? 0 : right.filter((word) => left.has(word)).length / right.length
}
