import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {beforeAll, expect, test} from 'vitest'
import type {DeviceKind, FollowUpKind, Strategy} from '../../src/briefing.js'
import {diagnosticRules} from '../../src/diagnostics/rules.js'
import {analyzeBriefing} from '../../src/index.js'
import {messagesOf} from '../../src/retext/messages.js'
import {expectBuild} from './build.js'

const readme = readFileSync('README.md', 'utf8')
const rows = readme.split('\n').filter((line) => line.startsWith('| '))

beforeAll(expectBuild)

/** The examples that say what they print. */
const examples = [...readme.matchAll(/^```js\n((?:(?!```)[^])*)```\n\nprints\n\n```text\n([^]*?)```/gm)].map(([, program, output]) => ({program, output}))

test.each(['analyzeBriefing', 'trackFollowUps'])('the example of %s prints what the page says that it prints', (name) => {
  // Run from the repository, so that `press-briefing` is the package itself.
  const {program, output} = examples.find(({program}) => program?.includes(`${name}} from 'press-briefing'`)) ?? {}
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program ?? ''], {encoding: 'utf8'})
  expect(printed).toBe(output)
}, 60_000)

test('the cue of the example is taken', () => {
  const [options] = /\{\n  outlets[^]*?\n\}(?=\))/.exec(readme) ?? []
  expect(() => analyzeBriefing('', new Function(`return ${options}`)())).not.toThrow()
})

test.each(['timeZone', 'outlets', 'cues', 'withoutCues'])('option %s is explained', (option) => {
  expect(analyzeBriefing('', {[option]: option === 'timeZone' ? 'Europe/Rome' : []}).turns).toEqual([])
  expect(rows.some((row) => row.startsWith(`| \`${option}\` |`))).toBe(true)
})

test('every field of a briefing is explained', () => {
  for (const field of Object.keys(analyzeBriefing(''))) {
    if (field !== 'schemaVersion') expect(rows.some((row) => row.split('|')[1]?.includes(`\`${field}\``))).toBe(true)
  }
  expect(readme).toContain('`schemaVersion`')
})

test('every strategy, device and follow-up is explained, with the id of its message', () => {
  const strategies: Record<Strategy, true> = {
    explicit: true, implicit: true, general: true, partial: true, deflection: true,
    dodging: true, declining: true, ignorance: true, clarification: true, unanswered: true
  }
  const devices: Record<DeviceKind, true> = {
    referral: true, 'no-information': true, refusal: true, 'no-speculation': true, deferral: true,
    'already-answered': true, 'premise-dispute': true, 'counter-question': true, 'ground-rules': true
  }
  const followUps: Record<FollowUpKind, true> = {promise: true, attempt: true, offer: true, announcement: true}
  for (const strategy of Object.keys(strategies)) {
    expect(rows.some((row) => row.includes(`| \`${strategy}\` |`) && row.endsWith(`| \`ask-${strategy}\` |`))).toBe(true)
  }
  for (const device of Object.keys(devices)) expect(rows.some((row) => row.startsWith(`| \`${device}\` |`))).toBe(true)
  for (const kind of Object.keys(followUps)) {
    const id = kind === 'announcement' ? 'none' : `\`follow-up-${kind}\``
    expect(rows.some((row) => row.startsWith(`| \`${kind}\` |`) && row.endsWith(`| ${id} |`))).toBe(true)
  }
})

test('every diagnostic is explained, as its rule says', () => {
  const told = readme.split('### Diagnostics')[1]?.split('\n## ')[0]?.split('\n').filter((line) => line.startsWith('| `'))
  expect(told).toEqual(diagnosticRules.map(({id, severity, says}) => `| \`${id}\` | ${severity} | ${says} |`))
})

test('every message links to a heading', () => {
  const anchors = new Set([...readme.matchAll(/^#+ (.*)$/gm)].map((match) => match[1]?.toLowerCase().replace(/[^\p{L}\d\s-]/gu, '').replaceAll(' ', '-')))
  const seed = readFileSync('seeds/trilateral-migration-call.txt', 'utf8')
  const urls = new Set(messagesOf(analyzeBriefing(seed), seed).map(({url}) => url))
  expect(urls.size).toBe(3)
  for (const url of urls) expect([...anchors]).toContain(new URL(url).hash.slice(1))
})

test('every example is listed, every script that is named exists, and every link within the repository leads somewhere', () => {
  const scripts = readdirSync('examples').filter((file) => !['names.mjs', 'transcript-file.mjs'].includes(file))
  for (const script of scripts) expect(rows.some((row) => row.startsWith(`| \`${script} `))).toBe(true)
  const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}
  for (const [, script = ''] of readme.matchAll(/npm run (\w+)/g)) expect(packageFile.scripts).toHaveProperty(script)
  for (const [, target = ''] of readme.matchAll(/\]\((?!https:)([^)#]+)\)/g)) expect(existsSync(target)).toBe(true)
})

test('the seed is the file that its source list describes', () => {
  const sum = createHash('sha256').update(readFileSync('seeds/trilateral-migration-call.txt')).digest('hex')
  expect(readFileSync('seeds/SOURCES.md', 'utf8')).toContain(sum)
})

test('the changelog tells the version of the package', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
  expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## \\[${version}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm'))
})
