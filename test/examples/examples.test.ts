import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {analyzeBriefing} from '../../src/index.js'
import {expectBuild} from '../package/build.js'

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(example: string, args: readonly string[] = [], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [`examples/${example}.mjs`, ...args], (error, stdout, stderr) => {
      resolve({code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr})
    })
    child.stdin?.end(input)
  })
}

vi.setConfig({testTimeout: 60_000})

const folder = mkdtempSync(join(tmpdir(), 'press-briefing-examples-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
beforeAll(expectBuild)

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const seedFile = 'seeds/trilateral-migration-call.txt'
const seed = readFileSync(seedFile, 'utf8')
const others = ['briefing-sheet', 'taken-questions', 'lint', 'asks-csv', 'convokit']
const recipe = 'Take two onions.\n\nChop them, and wait until they stop.\n'

// After a change that is meant: `npm test -- -u`, then read the diff of test/examples/*.txt line by line.
describe('what a person reads about the call', () => {
  test.each(['briefing-sheet', 'taken-questions', 'lint'])('%s', async (example) => {
    const golden = `${import.meta.dirname}/${example}.txt`
    // Outside CI vitest writes a snapshot that is missing, and passes.
    expect(existsSync(golden)).toBe(true)
    const {code, stdout, stderr} = await run(example)
    expect(stderr).toBe('')
    await expect(stdout).toMatchFileSnapshot(golden)
    expect(code).toBe(0)
  })
})

describe('what a program reads about the call', () => {
  test('analyze-file prints the briefing', async () => {
    const {code, stdout} = await run('analyze-file', [seedFile])
    expect(JSON.parse(stdout)).toEqual(analyzeBriefing(seed))
    expect(code).toBe(0)
  })

  test('analyze-file takes standard input and options', async () => {
    const {stdout} = await run('analyze-file', ['--compact', '--time-zone', 'Europe/Rome', '--outlet', 'Oaxaca Digital', '-'], seed)
    expect(stdout.trim()).not.toContain('\n')
    expect(JSON.parse(stdout)).toEqual(analyzeBriefing(seed, {timeZone: 'Europe/Rome', outlets: ['Oaxaca Digital']}))
  })

  test('analyze-file reads a web page', async () => {
    const {stdout} = await run('analyze-file', [fileWith('page.html', '<p>QUESTION:&nbsp; When?</p><p>MR. LEE:&nbsp; On Monday.</p><p>QUESTION:&nbsp; Why?</p>')])
    expect(JSON.parse(stdout)).toEqual(analyzeBriefing('QUESTION:\u00a0 When?\n\nMR. LEE:\u00a0 On Monday.\n\nQUESTION:\u00a0 Why?'))
  })

  test('asks-csv prints a row for each ask', async () => {
    const {stdout} = await run('asks-csv')
    const [header, ...rows] = stdout.trim().split('\n')
    expect(header).toBe('file,date,ask,turn,reporter,outlet,words,form,answered_by,level,strategy,flagged,confidence,devices,start,end')
    const {asks} = analyzeBriefing(seed)
    expect(rows).toHaveLength(asks.length)
    for (const [index, row] of rows.entries()) expect(row.endsWith(`,${asks[index]?.quote.start},${asks[index]?.quote.end}`)).toBe(true)
  })

  test('convokit prints an utterance for each turn, replying within its conversation', async () => {
    const {stdout} = await run('convokit')
    const utterances = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<'id' | 'conversation_id' | 'reply-to' | 'speaker' | 'text', string | null>)
    const {turns} = analyzeBriefing(seed)
    expect(utterances.map(({speaker}) => speaker)).toEqual(turns.map(({speaker}) => speaker))
    expect(utterances.map(({text}) => text)).toEqual(turns.map(({speech}) => seed.slice(speech.start, speech.end)))
    const conversations = new Map(utterances.map((utterance) => [utterance.id, utterance.conversation_id]))
    for (const utterance of utterances) {
      if (utterance['reply-to'] === null) expect(utterance.conversation_id).toBe(utterance.id)
      else expect(conversations.get(utterance['reply-to'])).toBe(utterance.conversation_id)
    }
    expect(new Set(conversations.values()).size).toBeGreaterThan(5)
  })

  test('lint ends with 1 only where it is asked to', async () => {
    expect((await run('lint', [seedFile])).code).toBe(0)
    expect((await run('lint', ['--frail', seedFile])).code).toBe(1)
    expect((await run('lint', ['--frail', '--verbose', seedFile])).stdout).toContain('[note]')
  })
})

describe('a file that cannot be used', () => {
  test.each([
    ['a missing file', () => join(folder, 'missing.txt'), 3, /missing\.txt: no such file$/],
    ['a directory', () => folder, 3, /: this is a directory; name a file in it$/],
    ['a file in another encoding', () => fileWith('latin1.txt', Uint8Array.of(0x51, 0x3a, 0x20, 0xe9, 0x3f)), 3, /latin1\.txt: not UTF-8 text; convert it first/],
    ['an empty file', () => fileWith('empty.txt', ''), 4, /empty\.txt: the file is empty$/],
    ['a file of white space', () => fileWith('blank.txt', ' \n\n\t'), 4, /blank\.txt: the file is empty$/],
    ['a text that is no transcript', () => fileWith('recipe.txt', recipe), 5, /recipe\.txt: no transcript: no line starts with a label/]
  ])('%s', async (_, file, exitCode, message) => {
    const {code, stdout, stderr} = await run('analyze-file', [file()])
    expect(stderr.trim()).toMatch(message)
    expect(stderr.trim()).not.toContain('\n')
    expect(stderr).toMatch(/^analyze-file\.mjs: /)
    expect(stdout).toBe('')
    expect(code).toBe(exitCode)
  })

  test.each(others)('%s says so too', async (example) => {
    expect(await run(example, [join(folder, 'missing.txt')])).toMatchObject({code: 3, stdout: ''})
    expect(await run(example, [fileWith('notes.txt', recipe)])).toMatchObject({code: 5, stdout: ''})
  })
})

describe('several files', () => {
  test.each(['asks-csv', 'taken-questions', 'lint'])('%s reads the others where one cannot be used', async (example) => {
    const alone = await run(example, [seedFile])
    const {code, stdout, stderr} = await run(example, [join(folder, 'missing.txt'), seedFile])
    expect(stdout).toBe(alone.stdout)
    expect(stderr).toMatch(/^\S+: \S+missing\.txt: no such file\n$/)
    expect(code).toBe(3)
  })

  test.each(['briefing-sheet', 'convokit'])('%s takes only one', async (example) => {
    expect(await run(example, [seedFile, seedFile])).toMatchObject({code: 2, stdout: ''})
  })
})

describe('wrong use', () => {
  test('analyze-file, an outlet without a name', async () => {
    const {code, stderr} = await run('analyze-file', ['--outlet', '', seedFile])
    expect(stderr).toMatch(/^analyze-file\.mjs: options\.outlets[^\n]*\n$/)
    expect(code).toBe(2)
  })

  test.each(['analyze-file', ...others])('%s, an option that it does not have', async (example) => {
    const {code, stderr} = await run(example, ['--nonsense'])
    expect(stderr).toMatch(/Unknown option '--nonsense'/)
    expect(code).toBe(2)
  })

  test('analyze-file wants exactly one file', async () => {
    expect(await run('analyze-file')).toEqual({code: 2, stdout: '', stderr: 'analyze-file.mjs: name one file: analyze-file.mjs FILE\n'})
    expect((await run('analyze-file', [seedFile, seedFile])).code).toBe(2)
  })
})
