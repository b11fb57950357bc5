import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {treeOf} from '../../src/retext/tree.js'

const seed = readFileSync('seeds/trilateral-migration-call.txt', 'utf8')
const english = unified().use(retextEnglish).freeze()

function parse(text: string): Root {
  return english.parse(text)
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

test('the call gives the same tree as parsing it at once', () => {
  expect(treeOf(seed, parse)).toEqual(parse(seed))
})

test('a paragraph too long for one piece is still one paragraph', () => {
  const tree = treeOf(`Hello there.\n\n${'This is one more sentence. '.repeat(700)}\n\nThe end.`, parse)
  expect(tree.children.filter((block) => block.type === 'ParagraphNode')).toHaveLength(3)
})

test('a run-on on which the parser throws at once is read piece by piece', () => {
  const runOn = `Hello. ${'word '.repeat(70_000)}`
  expect(() => parse(runOn)).toThrow(RangeError)
  expect(toString(treeOf(runOn, parse))).toBe(runOn)
})

test('every leaf stands where its position says, whatever the text', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('\n\n', '\r\n\r\n', '\n \n', 'Q: When? ', 'Mr. Lee’s 5:00 a.m. ', '\u00a0'))
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = pieces.join('')
      const tree = treeOf(text, parse)
      expect(toString(tree)).toBe(text)
      for (const leaf of leavesOf(tree)) {
        const {start, end} = leaf.position ?? {}
        expect(text.slice(start?.offset, end?.offset)).toBe(toString(leaf))
      }
    })
  )
})
