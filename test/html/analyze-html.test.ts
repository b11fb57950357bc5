import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Quote} from '../../src/briefing.js'
import {analyzeBriefing} from '../../src/index.js'
import {analyzeHtml} from '../../src/html.js'

const seed = readFileSync('seeds/trilateral-migration-call.txt', 'utf8')

/** As a department's site prints a call: references for quotes and spaces, a paragraph each, furniture around. */
const page = `<!doctype html>\r
<html><head><title>Call - Department</title><style>p {margin: 0}</style></head>\r
<body><header><a href="/">Department</a></header><nav>MENU: Home</nav>\r
<main><h1>Background Call on the Harbor</h1>\r
<p>MODERATOR:&nbsp; Good evening.&nbsp; Let&rsquo;s go to the line of Ann Marsh from <em>Reuters</em>.</p>\r
<p><strong>QUESTION:</strong>&nbsp; Thank you.&nbsp; How many ships\r
have been stopped?</p>\r
<p><strong>SENIOR OFFICIAL:</strong>&nbsp; I don&#8217;t have the number in front of me.&nbsp; I&#x2019;ll get back to you on that.</p>\r
</main><footer>NOTE: Privacy</footer><script>var x = 'Q: no'</script></body></html>\r
`

test('a page is read from its main part, with references resolved', () => {
  expect(analyzeHtml(page).text).toBe(`Background Call on the Harbor

MODERATOR:\u00a0 Good evening.\u00a0 Let’s go to the line of Ann Marsh from Reuters.

QUESTION:\u00a0 Thank you.\u00a0 How many ships have been stopped?

SENIOR OFFICIAL:\u00a0 I don’t have the number in front of me.\u00a0 I’ll get back to you on that.`)
})

test('what is found is what is found in the text', () => {
  const {briefing, text} = analyzeHtml(page)
  expect(briefing).toEqual(analyzeBriefing(text))
})

test('options go on to the reading of the text', () => {
  const html = '<p>MODERATOR: The call is on background and embargoed until 5:00 p.m. tomorrow, March 5, 2024.</p>'
  const options = {timeZone: 'Europe/Rome'}
  expect(analyzeHtml(html, options).briefing).toEqual(analyzeBriefing(analyzeHtml(html).text, options))
})

test('a passage leads back to its node', () => {
  const {text, nodeAt} = analyzeHtml(page)
  const place = nodeAt(text.indexOf('Reuters'))
  expect(place?.node.value).toBe('Reuters')
  expect(place?.index).toBe(0)
  const number = nodeAt(text.indexOf('number in front'))
  expect(number?.node.value.slice(number.index)).toMatch(/^number in front of me/)
})

test('a line break between elements has no node', () => {
  const {text, nodeAt} = analyzeHtml(page)
  expect(nodeAt(text.indexOf('\n'))).toBeNull()
  expect(nodeAt(-1)).toBeNull()
  expect(nodeAt(text.length)).toBeNull()
})

test('a passage leads back to the HTML', () => {
  const {text, sourceOf} = analyzeHtml(page)
  function htmlOf(words: string): string | null {
    const start = text.indexOf(words)
    const span = sourceOf({start, end: start + words.length})
    return span && page.slice(span.start, span.end)
  }
  expect(htmlOf('Let’s go')).toBe('Let&rsquo;s go')
  expect(htmlOf('How many ships have been stopped?')).toBe('How many ships\r\nhave been stopped?')
  expect(htmlOf('from Reuters.')).toBe('from <em>Reuters</em>.')
  expect(htmlOf('I don’t have the number in front of me.\u00a0 I’ll')).toBe('I don&#8217;t have the number in front of me.&nbsp; I&#x2019;ll')
})

test('without a main part the only article is read, with several the whole page', () => {
  expect(analyzeHtml('<p>Menu</p><article>Q: When?</article>').text).toBe('Q: When?')
  expect(analyzeHtml('<p>Menu</p><article>Q: When?</article><article>More</article>').text).toBe('Menu\n\nQ: When?\nMore')
})

test('the caller may say which element holds the transcript', () => {
  const html = '<main>Menu</main><div class="entry">Q: When?</div>'
  expect(analyzeHtml(html, {isContent: ({properties}) => Array.isArray(properties.className) && properties.className.includes('entry')}).text).toBe('Q: When?')
})

test.each([
  [() => analyzeHtml(7 as never), TypeError, 'html: expected a string, got number'],
  [() => analyzeHtml('', {isContent: 'main' as never}), TypeError, 'options.isContent: expected a function, got string'],
  [() => analyzeHtml('<div>'.repeat(50_000)), RangeError, 'html: expected elements nested at most some thousand deep, got more']
])('a mistake is named (%#)', (call, type, message) => {
  expect(call).toThrow(type)
  expect(call).toThrow(message)
})

test('an empty page is an empty briefing', () => {
  expect(analyzeHtml('').briefing).toEqual(analyzeBriefing(''))
})

test('the call saved as a page reads as the call', () => {
  const escaped = seed.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('’', '&rsquo;')
  const html = `<main>${escaped.split(/\n\n+/).map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`).join('\n')}</main>`
  const {briefing} = analyzeHtml(html)
  const plain = analyzeBriefing(seed)
  const words = (quotes: readonly {quote: Quote}[]): string[] => quotes.map(({quote}) => quote.text)
  expect(briefing.turns.map(({label, speaker}) => [label, speaker])).toEqual(plain.turns.map(({label, speaker}) => [label, speaker]))
  expect(words(briefing.asks)).toEqual(words(plain.asks))
  expect(words(briefing.followUps)).toEqual(words(plain.followUps))
})

test('every character of the text that has a node is that character of it', () => {
  const bit = fc.constantFrom('<p>', '</p>', '<br>', '<b>', '</b>', '<pre>', '</pre>', '<td>', ' ', '\n', '\r\n', '&nbsp;', '&amp;', '&', '&copy', 'Q: ', 'a', '😀', '<!-- x -->', '\0')
  fc.assert(
    fc.property(fc.array(bit, {maxLength: 40}), (bits) => {
      const {text, nodeAt} = analyzeHtml(bits.join(''))
      for (let offset = 0; offset < text.length; offset++) {
        const place = nodeAt(offset)
        const character = text.charAt(offset)
        if (place) expect(place.node.value.charAt(place.index).replace(/[\t\r\n\f]/, character === ' ' ? ' ' : '$&')).toBe(character)
        else expect(character).toMatch(/[\n\t]/)
      }
    })
  )
})
