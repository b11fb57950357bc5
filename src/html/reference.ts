import {fromHtml} from 'hast-util-from-html'

const reference = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy

/**
 * Lines the value of a text node up with the HTML that it was read from: `&rsquo;` is one character there and seven
 * here, `\r\n` one and two.
 *
 * @param raw the HTML of the text node
 * @param value what it was read as
 * @returns for each offset into `value`, its end included, the offset into `raw`
 */
export function offsetsIn(raw: string, value: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  while (offsets.length < value.length && at < raw.length) {
    const read = readAt(raw, at)
    // What was read as nothing (the line break after `<pre>`, a null) is passed over.
    if (value.startsWith(read.value, offsets.length)) for (let count = 0; count < read.value.length; count++) offsets.push(at)
    at += read.length
  }
  while (offsets.length <= value.length) offsets.push(at)
  return offsets
}

/** What stands at an offset: a character reference, a line break, else the character itself. */
function readAt(raw: string, at: number): {value: string; length: number} {
  const character = raw.charAt(at)
  if (character === '\r') return {value: '\n', length: raw.charAt(at + 1) === '\n' ? 2 : 1}
  if (character !== '&') return {value: character, length: 1}
  reference.lastIndex = at
  let [written] = reference.exec(raw) ?? [character]
  let value = decoded(written)
  // "&copyright" is "©right" and "R&D" is no reference at all: what is the same in both stands for itself.
  while (value.length > 1 && value.at(-1) === written.at(-1)) {
    value = value.slice(0, -1)
    written = written.slice(0, -1)
  }
  return {value, length: written.length}
}

const known = new Map<string, string>()

function decoded(written: string): string {
  let value = known.get(written)
  if (value === undefined) {
    const [text] = fromHtml(written, {fragment: true}).children
    value = text?.type === 'text' ? text.value : written
    known.set(written, value)
  }
  return value
}
