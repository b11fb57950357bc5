import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {pageTextOf} from '../../src/html/page-text.js'

function textOf(html: string): string {
  return pageTextOf(fromHtml(html, {fragment: true})).text
}

test.each([
  ['paragraphs', '<p>MODERATOR:  Hello.</p>\n<p>Go  ahead.</p>', 'MODERATOR: Hello.\n\nGo ahead.'],
  ['non-breaking spaces', '<p><strong>Q</strong>&nbsp;&nbsp; When?</p>', 'Q\u00a0\u00a0 When?'],
  ['a line break', '<p>Q: When?<br>A: Soon.</p>', 'Q: When?\nA: Soon.'],
  ['two line breaks for a paragraph', 'Q: When?<br><br />A: Soon.', 'Q: When?\n\nA: Soon.'],
  ['a break that ends its paragraph', '<p>Q: When?<br></p><p>A: Soon.</p>', 'Q: When?\n\nA: Soon.'],
  ['a break between blocks', '<div>Q: When?</div><br><div>A: Soon.</div>', 'Q: When?\n\nA: Soon.'],
  ['blocks', '<div><div>Q: When?</div><div>A: Soon.</div></div>', 'Q: When?\nA: Soon.'],
  ['a word across elements', '<p>un<b>like</b>ly <i> so</i></p>', 'unlikely so'],
  ['a table', '<table><tr><td>Ann</td><td> Reuters </td></tr><tr><td>Bob</td><td>AP</td></tr></table>', 'Ann\tReuters\nBob\tAP'],
  ['preformatted text', '<pre>\nQ   When?\n\nA   Soon.\n</pre>', 'Q   When?\n\nA   Soon.\n'],
  ['what is not read', '<nav>Home</nav><p>Hi.<script>no()</script><span hidden>x</span><span aria-hidden="true">#</span></p><footer>©</footer>', 'Hi.'],
  ['nothing', '  \n <p> </p>', '']
])('%s', (_, html, text) => {
  expect(textOf(html)).toBe(text)
})
