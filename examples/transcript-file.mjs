// Reads the file that an example is run on, and ends the example well when that cannot be done.
import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {text as readAll} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'

/** The State Department call that the repository brings. */
export const seedFile = fileURLToPath(new URL('../seeds/trilateral-migration-call.txt', import.meta.url))

/** How an example ends when it cannot do its work; 0 is success, 1 an error of its own. */
export const exitCodes = {usage: 2, unreadable: 3, empty: 4, noTranscript: 5}

/** Something that the person at the terminal can put right. */
export class Failure extends Error {
  constructor(message, exitCode) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The text of a transcript; `-` is standard input. */
export async function readTranscript(file) {
  const bytes = file === '-' ? Buffer.from(await readAll(process.stdin)) : await readBytes(file)
  let text
  try {
    // The byte-order mark stays, so that offsets are those of the file as `readFile(file, 'utf8')` gives it.
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new Failure(`${file}: not UTF-8 text; convert it first (iconv -f WINDOWS-1252 -t UTF-8)`, exitCodes.unreadable)
  }
  if (text.trim() === '') throw new Failure(`${file}: the file is empty`, exitCodes.empty)
  return text
}

async function readBytes(file) {
  try {
    return await readFile(file)
  } catch (error) {
    const why = {ENOENT: 'no such file', EISDIR: 'this is a directory; name a file in it', EACCES: 'no permission to read it'}
    throw new Failure(`${file}: ${why[error.code] ?? error.message}`, exitCodes.unreadable)
  }
}

/** Ends the example where a text has no turn: reports on such a text would be empty, and look like an answer. */
export function expectTurns(briefing, file) {
  if (briefing.turns.length > 0) return
  if (/\.html?$/i.test(file)) throw new Failure(`${file}: no transcript as plain text; analyze-file.mjs reads web pages`, exitCodes.noTranscript)
  throw new Failure(`${file}: no transcript: no line starts with a label such as “QUESTION:” or “MR. LEE:”`, exitCodes.noTranscript)
}

/** The one file that an example is run on: the call in seeds/ where none is named. */
export function oneFile(files) {
  if (files.length > 1) throw new Failure('name one file, or none for the call in seeds/', exitCodes.usage)
  return files[0] ?? seedFile
}

/** Hands over each transcript in turn. One that cannot be used is told and left out; the example then ends with its code. */
export async function eachTranscript(files, work) {
  for (const file of files.length > 0 ? files : [seedFile]) {
    try {
      await work(file, await readTranscript(file))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      tell(error)
      process.exitCode = error.exitCode
    }
  }
}

function tell({message}) {
  console.error(`${basename(process.argv[1])}: ${message}`)
}

/** Runs an example; tells a failure in one line and ends with its code. */
export async function run(main) {
  // Somebody who reads the first lines only (`| head`) is no error.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await main()
  } catch (error) {
    const wrongUse = error.code?.startsWith('ERR_PARSE_ARGS')
    if (!(error instanceof Failure) && !wrongUse) throw error
    tell(error)
    process.exitCode = wrongUse ? exitCodes.usage : error.exitCode
  }
}
