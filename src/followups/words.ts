/** Words that say nothing about a subject. */
const smallWords = new Set(
  "a an the and or but nor so if then than that this these those there here it its is are was were be been being am do does did doing done have has had having will would can could shall should may might must of to in on at by for with from about into over after before as up down out off not no any some all more most other another such what which who whom whose when where why how whether i you he she we they me him her us them my your his our their mine yours ours know think say said says tell told ask asked asking question questions want wanted wondering just also really well okay yes sure thank thanks please get got give given going go come let make made take talk speak see look lot bit little kind sort sense thing things something anything whatever much many very now today like guys back follow check i'm we'll i'll you're it's don't didn't doesn't that's there's haven't hasn't can't won't".split(' ')
)

/**
 * The words of a text that carry its subject, lower-cased, in a rough stem ("deported" and "deportations" meet).
 *
 * @param text any words
 */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
    const bare = word.replace(/'s?$/, '')
    if (bare.length > 1 && !smallWords.has(bare)) found.add(stem(bare))
  }
  return found
}

/** How many content words two texts share. */
export function sharedWords(one: string, other: string): number {
  const words = contentWords(other)
  let count = 0
  for (const word of contentWords(one)) if (words.has(word)) count++
  return count
}

function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, '')
  return word.replace(/(?:ations?|ions?|ings?|edly|ed|ies|es|s|ly|y|e)$/, '')
}
