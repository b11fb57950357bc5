/** The transcripts of a directory. An empty one throws: over nothing, every measure looks perfect. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The texts NAME.txt of a directory, in order of name.
 *
 * @throws where the directory holds none
 */
export function textsIn(directory) {
  return namesIn(directory, '.txt', () => true, 'texts (NAME.txt)').map((name) => ({name, text: read(directory, `${name}.txt`)}))
}

/** What every script that reads annotated transcripts is told. */
export const annotatedOptions = {gold: {type: 'string', multiple: true}, texts: {type: 'string', multiple: true}}

/**
 * The annotated transcripts of some directories, in order of name: each NAME.json with its NAME.txt, which stands
 * beside it or in one of the directories `texts`.
 *
 * @throws where there is no directory, one holds none, or a text is not the one that was annotated
 */
export function annotatedIn(directories, texts = []) {
  if (!directories) throw new Error('--gold: expected a folder of annotated transcripts')
  return directories.flatMap((directory) => {
    const homeOf = (name) => [directory, ...texts].find((home) => existsSync(join(home, `${name}.txt`)))
    return namesIn(directory, '.json', homeOf, 'annotated transcripts (NAME.json, with NAME.txt there or in --texts)').map((name) => {
      const text = read(homeOf(name), `${name}.txt`)
      return {name, gold: withQuotes(JSON.parse(read(directory, `${name}.json`)), text, name), text}
    })
  })
}

/** An annotation that is kept apart from its text has spans where others have quotes, and tells the text by its SHA-256. */
function withQuotes(gold, text, name) {
  if (!gold.sha256) return gold
  if (createHash('sha256').update(text).digest('hex') !== gold.sha256) throw new Error(`${name}.txt: expected the text that was annotated, got another`)
  const quoted = (each) => ({...each, quote: text.slice(each.start, each.end)})
  return {...gold, asks: gold.asks.map((ask) => ({...quoted(ask), devices: ask.devices.map(quoted)})), followUps: gold.followUps.map(quoted), priorAsks: gold.priorAsks.map(quoted)}
}

function namesIn(directory, extension, isWanted, what) {
  const names = readdirSync(directory)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .filter(isWanted)
    .sort()
  if (names.length === 0) throw new Error(`${directory}: expected a directory of ${what}, found none`)
  return names
}

function read(directory, file) {
  return readFileSync(join(directory, file), 'utf8')
}
