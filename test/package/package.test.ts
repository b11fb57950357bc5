import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {build} from 'esbuild'
import {publint} from 'publint'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {analyzeBriefing} from '../../src/index.js'
import {commonConsumer, configOf, moduleConsumer, optionalConsumer} from './consumers.js'
import {makeScratch, type Scratch} from './scratch.js'

const seedFile = join(process.cwd(), 'seeds/trilateral-migration-call.txt')
const seed = readFileSync(seedFile, 'utf8')
const expected: unknown = JSON.parse(JSON.stringify(analyzeBriefing(seed)))
const resolve = createRequire(import.meta.url).resolve
const patient = 120_000

let scratch: Scratch
beforeAll(async () => {
  scratch = await makeScratch()
}, patient)
afterAll(() => scratch?.remove())

/** Runs a file in the scratch project and reads the JSON that it prints. */
async function printed(file: string, content: string): Promise<unknown> {
  await scratch.write(file, content)
  const {code, stdout, stderr} = await scratch.node(file)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

/** Expects that programs type-check in the scratch project. */
async function typeCheck(resolution: string, programs: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, content] of Object.entries(programs)) await scratch.write(file, content)
  await scratch.write('tsconfig.json', configOf(resolution, Object.keys(programs)))
  expect(await scratch.node(resolve('typescript/bin/tsc'), '-p', 'tsconfig.json')).toEqual({code: 0, stdout: '', stderr: ''})
}

const print = `console.log(JSON.stringify(analyzeBriefing(require('node:fs').readFileSync(${JSON.stringify(seedFile)}, 'utf8'))))`
const requireInModule = `import {createRequire} from 'node:module'; const require = createRequire(import.meta.url)`

describe('what is packed', () => {
  test('the built files, their maps and types, and the papers; nothing else', () => {
    const allowed = /^(dist\/[\w-]+\.(js|cjs)(\.map)?|dist\/[\w-]+\.d\.c?ts|dist\/THIRD-PARTY-NOTICES\.txt|LICENSE|README\.md|package\.json)$/
    expect(scratch.packed.filter((path) => !allowed.test(path))).toEqual([])
    expect(scratch.packed).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.cjs', 'dist/index.js', 'dist/index.d.ts', 'dist/index.d.cts']))
  })

  test('every script has a map that holds its sources', async () => {
    const scripts = scratch.packed.filter((path) => /\.c?js$/.test(path))
    for (const script of scripts) {
      const map = JSON.parse(await readFile(`${script}.map`, 'utf8')) as {sources: string[]; sourcesContent: unknown[]}
      expect(map.sourcesContent).toHaveLength(map.sources.length)
      expect(await readFile(script, 'utf8')).toMatch(/\/\/# sourceMappingURL=\S+\.map\s*$/)
    }
  })

  test('the types keep their docs', async () => {
    for (const types of scratch.packed.filter((path) => /index\.d\.c?ts$|options.*\.d\.ts$/.test(path))) {
      const text = await readFile(types, 'utf8')
      if (text.includes('interface Briefing {')) expect(text).toContain('A stretch of the text exactly as it was given')
    }
    expect(await readFile('dist/index.d.cts', 'utf8')).toContain('@param text the transcript as plain text')
  })

  test('the notices name every package whose code is bundled', async () => {
    const {sources} = JSON.parse(await readFile('dist/index.cjs.map', 'utf8')) as {sources: string[]}
    const bundled = new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []))
    expect([...bundled]).toContain('retext-english')
    const notices = await readFile('dist/THIRD-PARTY-NOTICES.txt', 'utf8')
    for (const name of bundled) expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)\\n[^]*?Copyright`, 'm'))
  })

  test('the lock file names no registry', async () => {
    const {packages} = JSON.parse(await readFile('package-lock.json', 'utf8')) as {packages: Record<string, {resolved?: string}>}
    expect(Object.keys(packages).length).toBeGreaterThan(100)
    expect(Object.values(packages).filter(({resolved}) => resolved)).toEqual([])
  })
})

describe('loaded from an empty project', () => {
  test('import', async () => {
    expect(await printed('import.mjs', `import {analyzeBriefing} from 'press-briefing'; ${requireInModule}; ${print}`)).toEqual(expected)
  }, patient)

  test('require', async () => {
    expect(await printed('require.cjs', `const {analyzeBriefing} = require('press-briefing'); ${print}`)).toEqual(expected)
  }, patient)

  test('import() from CommonJS', async () => {
    expect(await printed('dynamic.cjs', `import('press-briefing').then(({analyzeBriefing}) => ${print})`)).toEqual(expected)
  }, patient)

  test('the page entry says which package it is missing', async () => {
    await scratch.write('no-html.mjs', `await import('press-briefing/html').catch(({code, message}) => console.log(code, message))`)
    const {stdout} = await scratch.node('no-html.mjs')
    expect(stdout).toMatch(/^ERR_MODULE_NOT_FOUND Cannot find package 'hast-util-from-html'/)
  }, patient)
})

describe('checked by the tools', () => {
  test('publint', async () => {
    const {buffer} = new Uint8Array(await readFile(scratch.tarball))
    const {messages, pkg} = await publint({pack: {tarball: buffer}, strict: true})
    expect(pkg?.['name']).toBe('press-briefing')
    expect(messages).toEqual([])
  }, patient)

  test('are the types wrong', async () => {
    const cli = join(resolve('@arethetypeswrong/cli/package.json'), '../dist/index.js')
    // The plugin and the page entry are ESM-only, as the types of unified and hast are.
    const {code, stdout} = await scratch.node(cli, scratch.tarball, '--profile', 'node16', '--exclude-entrypoints', 'retext', 'html', '--no-emoji')
    expect(stdout).toContain('No problems found')
    expect(code).toBe(0)
  }, patient)

  test('TypeScript, as a module and as CommonJS', async () => {
    await typeCheck('nodenext', {'consumer.mts': moduleConsumer, 'consumer.cts': commonConsumer})
  }, patient)

  test('TypeScript, for a bundler', async () => {
    await typeCheck('bundler', {'consumer.ts': moduleConsumer})
  }, patient)
})

describe('in a browser', () => {
  test('it bundles without a module of Node, and reads the call with nothing but the language', async () => {
    const {outputFiles, metafile} = await build({
      stdin: {contents: `export {analyzeBriefing} from 'press-briefing'`, resolveDir: scratch.folder},
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'pressBriefing',
      logLevel: 'silent'
    })
    expect(Object.keys(metafile.inputs).some((input) => input.includes('press-briefing/dist/'))).toBe(true)
    const code = `${outputFiles[0]?.text ?? ''}; JSON.stringify(pressBriefing.analyzeBriefing(seed))`
    expect(JSON.parse(runInNewContext(code, {seed}) as string)).toEqual(expected)
  }, patient)
})

describe('with what the further entries need', () => {
  beforeAll(() => scratch.install('retext@9', 'hast-util-from-html@2'), patient)

  test('the plugin runs', async () => {
    const found = await printed(
      'plugin.mjs',
      `import {retext} from 'retext'; import retextBriefing from 'press-briefing/retext'; ${requireInModule}
      const file = await retext().use(retextBriefing).process(require('node:fs').readFileSync(${JSON.stringify(seedFile)}, 'utf8'))
      console.log(JSON.stringify(file.data.briefing))`
    )
    expect(found).toEqual(expected)
  }, patient)

  test('a page is read', async () => {
    const found = await printed('page.mjs', `import {analyzeHtml} from 'press-briefing/html'; console.log(JSON.stringify(analyzeHtml('<main>Q: When?</main><p>x').text))`)
    expect(found).toBe('Q: When?')
  }, patient)

  test('TypeScript, as a module', async () => {
    await typeCheck('nodenext', {'optional.mts': optionalConsumer})
  }, patient)

  test('TypeScript, for a bundler', async () => {
    await typeCheck('bundler', {'optional.ts': optionalConsumer})
  }, patient)
})
