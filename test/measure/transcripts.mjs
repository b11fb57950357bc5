/** The transcripts of a directory. An empty one throws: over nothing, every measure looks perfect. */
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

/**
 * The annotated transcripts of a directory, pairs NAME.txt and NAME.json, in order of name.
 *
 * @throws where the directory holds none
 */
export function annotatedIn(directory) {
  return namesIn(directory, '.json', (name) => existsSync(join(directory, `${name}.txt`)), 'annotated transcripts (NAME.txt with NAME.json)')
    .map((name) => ({name, gold: JSON.parse(read(directory, `${name}.json`)), text: read(directory, `${name}.txt`)}))
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
