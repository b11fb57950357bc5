import {readFileSync} from 'node:fs'
import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {analyzeBriefing} from '../../src/index.js'
import {messagesOf} from '../../src/retext/messages.js'
import retextBriefing from '../../src/retext.js'

const seed = readFileSync('seeds/trilateral-migration-call.txt', 'utf8')

const short = `MODERATOR:  Good evening.  We go to the line of Ann Marsh from Reuters.

QUESTION:  Thank you.  How many ships have been stopped?

SENIOR ADMINISTRATION OFFICIAL:  I don’t have the number in front of me.  I’ll get back to you on that.
`

test('the briefing is set on the file, as analyzeBriefing gives it', async () => {
  const file = await retext().use(retextBriefing).process(seed)
  expect(file.data.briefing).toEqual(analyzeBriefing(seed))
  expect(String(file)).toBe(seed)
})

test.each([
  ['the call', seed],
  ['a short one', short],
  ['lines that end in CRLF', short.replaceAll('\n', '\r\n')],
  ['a byte-order mark', `\uFEFF${short}`]
])('every finding is a message that stands at its words: %s', async (_, text) => {
  const file = await retext().use(retextBriefing).process(text)
  const expected = messagesOf(analyzeBriefing(text), text)
  expect(expected.length).toBeGreaterThan(1)
  expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual(expected.map(({ruleId, reason}) => [ruleId, reason]))
  const lines = text.split(/(?<=\n)/)
  for (const {place, actual, source, note, url, fatal, ruleId, line, column} of file.messages) {
    if (!place || !('start' in place)) throw new Error('expected a position')
    expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
    expect(lines.slice(0, place.start.line - 1).join('').length + place.start.column - 1).toBe(place.start.offset)
    expect([line, column]).toEqual([place.start.line, place.start.column])
    expect(source).toBe('press-briefing')
    expect(note).toBeTruthy()
    expect(url).toMatch(/#[\w-]+$/)
    expect(fatal).toBe(expected.find((message) => message.ruleId === ruleId)?.severity === 'info' ? undefined : false)
  }
})

test('options reach the analysis, and null stands for none', async () => {
  const withZone = await retext().use(retextBriefing, {timeZone: 'Europe/Rome'}).process(seed)
  expect(withZone.data.briefing).toEqual(analyzeBriefing(seed, {timeZone: 'Europe/Rome'}))
  const withNull = await retext().use(retextBriefing, null).process(short)
  expect(withNull.data.briefing).toEqual(analyzeBriefing(short))
})

test('other plugins see the tree that retext-english makes', async () => {
  let seen: unknown
  await retext()
    .use(retextBriefing)
    .use(() => (tree) => {
      seen = structuredClone(tree)
    })
    .process(seed)
  expect(seen).toEqual(unified().use(retextEnglish).parse(seed))
})

test('extensions of the parser are used, whichever comes first', () => {
  const marked: string[] = []
  const extension = [({type}: {type: string}) => void marked.push(type)]
  const processor = retext().use(retextBriefing).data({nlcstSentenceExtensions: extension} as object)
  processor.parse('One. Two.\n\nThree.')
  expect(marked).toEqual(['SentenceNode', 'SentenceNode'])
})

test('a long run-on does no harm', async () => {
  const text = `QUESTION:  Hello. ${'word '.repeat(70_000)}`
  const file = await retext().use(retextBriefing).process(text)
  expect(file.data.briefing).toEqual(analyzeBriefing(text))
})

test('a web page bridged by rehype-retext has its messages placed in the HTML', async () => {
  const html = `<h1>Call</h1>\n${short
    .trim()
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replace(/^[A-Z ]+:/, '<strong>$&</strong>')}</p>`)
    .join('\n')}`
  const file = new VFile(html)
  // The types of rehype-retext take no processor that has a transformer; it itself does.
  const processor = unified().use(rehypeParse).use(rehypeRetext, retext().use(retextBriefing) as unknown as Processor<Root>)
  await processor.run(processor.parse(file), file)
  const words = file.messages.map(({place}) => place && 'start' in place && html.slice(place.start.offset, place.end.offset))
  expect(words).toContain('How many ships have been stopped?')
  expect(words).toContain('I’ll get back to you on that.')
})
