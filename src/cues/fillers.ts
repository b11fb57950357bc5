/** Words that come in between and change little of what is said: only good for leaving out where a wording is looked for. */
const adverbs = ['really', 'just', 'certainly', 'honestly', 'actually', 'obviously', 'frankly', 'personally', 'specifically', 'particularly', 'necessarily', 'candidly', 'again', 'even', 'yet']

/** Phrases that do the same, by the word that tells them. */
const phrases = {
  sort: 'sort of',
  kind: 'kind of',
  course: 'of course',
  point: 'at this point',
  moment: 'at (?:this|the) moment',
  stage: 'at this stage',
  here: 'from here',
  podium: 'from (?:this|the) podium'
}

const fillers = [...adverbs, ...Object.values(phrases)].join('|').replaceAll(' ', '\\s+')

/** A filler between two words, with the commas that set it off. */
export const filler = new RegExp(`(?<=\\w)(?:\\s*,\\s+(?:${fillers}),|\\s+(?:${fillers}))+(?=\\s+\\w)`, 'gi')

/** Words one of which stands in every filler. */
export const fillerWords: ReadonlySet<string> = new Set([...adverbs, ...Object.keys(phrases)])
