import {describe, expect, test} from 'vitest'
import {proseOf} from '../../src/text/prose.js'

function sentences(text: string): string[] {
  return proseOf(text, []).sentences({start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))
}

describe('what ends a sentence', () => {
  test.each([
    ['We met.  He left.', 2],
    ['It is embargoed until 5:00 a.m. Monday.', 1],
    ['It is at 5:00 p.m. EST. Thanks.', 2],
    ['We land at 2:30 p.m. Can you say more?', 2],
    ['We land at 2:30 p.m.  Each of you may come.', 2],
    ['I met Mr. Vale and Gen. Orr. They left.', 2],
    ['George W. Bush spoke at St. Paul.', 1],
    ['There is no plan B.  There is no backup.', 2],
    ['It is good for the U.S. And for us.', 2],
    ['The U.S. Senate met. The U.S. is ready.', 2],
    ['I got a question in. You heard it.', 2],
    ['That was in 2008. Turkey was there.', 2],
    ['Is it so? No. 1 is so.', 2],
    ['No. That is not so.', 2],
    ['“Why?” he asked. “Because.”', 2],
    ['Really?! Yes... And then?', 3],
    ['Thanks. (Laughter.) So, again.', 3],
    ['He said yes.So did she.', 2],
    ['See whitehouse.gov for more. Thanks.', 2],
    ['It is 4.2 billion. Yes.', 2],
    ['Neither have I. So be it.', 2],
    ['It grew in Dec. 2021 again.', 1]
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
    expect(sentences(text).join(' ').replace(/\s+/g, ' ')).toBe(text.replace('yes.So', 'yes. So').replace(/\s+/g, ' '))
  })

  test('a line feed inside a sentence is space, a blank line ends it', () => {
    expect(sentences('We have met\nhim. He is\nwell\n\nAnd so on')).toEqual(['We have met\nhim.', 'He is\nwell', 'And so on'])
  })
})
