/** Who somebody is in print: "Ted Hesson, Reuters"; the label where there is no name; never a guess. */
export function nameOf(speaker) {
  if (!speaker) return 'somebody'
  const name = speaker.name ?? (speaker.role === 'reporter' ? 'a reporter not named' : speaker.labels[0])
  return speaker.org ? `${name}, ${speaker.org}` : name
}

/** The speakers of a briefing by their ids. */
export function speakersOf(briefing) {
  return new Map(briefing.speakers.map((speaker) => [speaker.id, speaker]))
}

/** Words as they stand in the transcript, on one line. */
export function oneLine(words) {
  return words.replace(/\s+/g, ' ').trim()
}

/** Text in lines of at most 88 characters, the first after `bullet`, the others as far in. */
export function paragraph(text, bullet = '') {
  const indent = ' '.repeat(bullet.length)
  const width = 88 - bullet.length
  return oneLine(text)
    .match(new RegExp(`\\S{${width + 1},}|\\S.{0,${width - 1}}(?=\\s|$)`, 'g'))
    .map((line, index) => (index === 0 ? bullet : indent) + line.trim())
    .join('\n')
}
