/** How a clause that asks can begin. Sources of regular expressions that tell capitals apart, to be put together. */

/** Each of the words with a small or a capital letter. */
function either(...words: string[]): string {
  return `(?:${words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1).replaceAll(" ", "\\s+")}`).join('|')})`
}

/** No letter, digit or apostrophe follows: a word ends here. */
const wordEnd = String.raw`(?![A-Za-zÀ-ɏ0-9])`

/** Discourse words that may stand before a question without changing it. */
export const connectives = String.raw`(?:${either('and', 'but', 'so', 'or', 'then', 'now', 'well', 'okay', 'ok', 'also', 'oh', 'yes', 'yeah', 'no', 'right', 'again', 'just', 'actually', 'obviously', 'secondly', 'second', 'third', 'thirdly', 'first', 'firstly', 'finally', 'lastly', 'you know', 'in other words', 'for instance', 'for example', 'if so', 'if not')}|I\s+mean|I\s+guess|Mr\.?\s+[A-ZÀ-Þ]\w+)[,:]?(?:\s*(?:--|[–—-]))?\s+`

const auxiliary = String.raw`(?:${either('is', 'are', 'was', 'were', 'am', 'do', 'does', 'did', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'should', 'shall', 'may', 'might', 'must', 'isn', 'aren', 'wasn', 'weren', 'don', 'doesn', 'didn', 'hasn', 'haven', 'hadn', 'won', 'wouldn', 'couldn', 'shouldn', 'ain')}(?:['’]t)?(?:\s+not)?)`

const subject = String.raw`(?:you|he|she|it|they|we|I|there|this|that|these|those|the|an?|any|anyone|anybody|anything|some|someone|somebody|all|both|either|most|many|only|your|his|her|their|our|its|my|what|every|everybody|everyone|each|no|nobody|one|other|people|["“A-ZÀ-Þ][^\s,]*)`

/** "is the", "don’t you", "would Vice President". */
export const inversion = String.raw`(?:${auxiliary}\s+(?:(?:just|even|really|in\s+fact|also|then)\s+)?${subject}${wordEnd})`

/** "what", "how much", "at what time", "why". */
export const questionWord = String.raw`(?:(?:${either('to', 'in', 'on', 'at', 'for', 'from', 'by', 'with', 'of', 'about', 'under', 'through')}\s+)?${either('what', 'why', 'how', 'when', 'where', 'who', 'whom', 'whose', 'which')}(?:['’](?:s|re|d|ll))?${wordEnd})`

/** A question word that makes the question direct: "how long do you", "what’s", "why not". */
export const directQuestion = String.raw`(?:${questionWord}(?:(?<=['’](?:s|re|d|ll))(?=\s)|\s+(?:(?!(?:and|or|but|that|if|the|he|she|it|they|we|you|I)(?![A-Za-zÀ-ɏ’']))[A-Za-zÀ-ɏ’'-]+\s+){0,3}${auxiliary}${wordEnd}|\s+(?:not|else|about)${wordEnd}))`

/** A direct question at the start of a clause, or after a comma, a colon or a dash in it. It is the first group. */
export const questionOpening = String.raw`(?:^\W*|[,:;]\s+(?!(?:who|which|when|where)${wordEnd})|(?:--|[–—])\s*)(?:${connectives})*(${inversion}|${directQuestion})`
