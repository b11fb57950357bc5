import {readdirSync, readFileSync} from 'node:fs'
import {analyse} from 'scslre'
import ts from 'typescript'
import {expect, test} from 'vitest'

/**
 * Every regular expression of the library, looked at by a tool that finds backtracking: exponential in none, and in
 * the rooms that read whole texts none that grows faster than the text. The other rooms try theirs on stretches of a
 * bounded length, a sentence or the edge of a turn; test/measure/bench.mjs shows that their time grows with the text.
 */

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const root = new URL('../../src/', import.meta.url)

/** The literals in the sources, by their syntax trees. */
function literals(): Pattern[] {
  const found: Pattern[] = []
  for (const file of readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const last = node.text.lastIndexOf('/')
        found.push({file, source: node.text.slice(1, last), flags: node.text.slice(last + 1)})
      }
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest))
  }
  return found
}

/** Those that modules put together while they load. */
async function assembled(): Promise<Pattern[]> {
  const found: RegExp[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, given: [string, string?]) => {
      const made = new target(...given)
      found.push(made)
      return made
    }
  })
  try {
    await import('../../src/index.js')
  } finally {
    globalThis.RegExp = plain
  }
  return found.map(({source, flags}) => ({file: 'assembled', source, flags}))
}

function slow({source, flags}: Pattern): ReturnType<typeof analyse>['reports'] {
  return analyse({source, flags}, {reportTypes: {Move: true, Self: true, Trade: true}, maxReports: 5}).reports
}

test('the tool finds what it is to find', () => {
  expect(slow({file: '', source: '(?:a+)+b', flags: ''}).some((report) => report.exponential)).toBe(true)
  expect(slow({file: '', source: String.raw`\s+$`, flags: ''})).not.toEqual([])
})

test('no pattern backtracks exponentially', async () => {
  const patterns = [...literals(), ...(await assembled())]
  expect(patterns.length).toBeGreaterThan(200)
  expect(patterns.filter((pattern) => slow(pattern).some((report) => report.exponential)).map(({file, source}) => `${file}: ${source}`)).toEqual([])
}, 60_000)

test('patterns of the rooms that read whole texts are linear', () => {
  const patterns = literals().filter(({file}) => /^(?:text|turns)\b/.test(file))
  expect(patterns.length).toBeGreaterThan(20)
  expect(patterns.filter((pattern) => slow(pattern).length > 0).map(({file, source}) => `${file}: ${source}`)).toEqual([])
})
