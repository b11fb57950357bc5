import {readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {describe, expect, test} from 'vitest'

/** The rooms of src/, from the ground up: a room may import what stands before it, and nothing after. */
const floors = ['briefing.ts', 'text', 'cues', 'turns', 'options.ts', 'speakers', 'exchanges', 'rules', 'followups', 'responses', 'diagnostics', 'analyze.ts', 'retext', 'html', 'index.ts', 'retext.ts', 'html.ts']

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({file, text: readFileSync(`src/${file}`, 'utf8')}))

/** Files of this project that a file imports. */
const targetsOf = (file: string, text: string): string[] =>
  importsOf(text)
    .filter((from) => from.startsWith('.'))
    .map((from) => posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts'))

const roomOf = (file: string): string => file.split('/')[0] ?? file

/** What a file imports, from this project and from packages. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'/gm)].map((match) => match[1] ?? match[2] ?? '')
}

describe('the house', () => {
  test('has no room that is not on the plan', () => {
    expect([...new Set(sources.map(({file}) => roomOf(file)))].sort()).toEqual([...floors].sort())
  })

  test.each(sources)('$file imports nothing from a room above its own', ({file, text}) => {
    expect(targetsOf(file, text).filter((target) => floors.indexOf(roomOf(target)) > floors.indexOf(roomOf(file)))).toEqual([])
  })

  test('has no circle of imports', () => {
    const targets = new Map(sources.map(({file, text}) => [file, targetsOf(file, text)]))
    const done = new Set<string>()
    const circleFrom = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [...path, file]
      if (done.has(file)) return []
      const found = (targets.get(file) ?? []).map((target) => circleFrom(target, [...path, file])).find((circle) => circle.length > 0)
      done.add(file)
      return found ?? []
    }
    expect(sources.map(({file}) => circleFrom(file, [])).filter((circle) => circle.length > 0)).toEqual([])
  })

  test('parses prose in text/ and in the plugin, and nowhere else', () => {
    const parsers = sources.filter(({text}) => importsOf(text).some((from) => /^(?:unified|retext|nlcst)/.test(from))).map(({file}) => roomOf(file))
    expect([...new Set(parsers)].sort()).toEqual(['retext', 'text'])
  })

  test('uses nothing of Node', () => {
    expect(sources.filter(({text}) => importsOf(text).some((from) => from.startsWith('node:'))).map(({file}) => file)).toEqual([])
  })

  test.each(sources)('$file is small enough to be read at a sitting', ({text}) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(250)
  })
})
