/**
 * The same text, held in characters of two bytes even where one would do.
 *
 * V8 compiles a pattern apart for texts in Latin-1 and for others, and optimizes no new one after some 16 MB of code,
 * so that the kind of text that came second was read at almost half the speed. Of one kind, each is compiled once.
 */
export function inWideCharacters(text: string): string {
  return /[^\0-\xff]/.test(text) ? text : `${text}…`.slice(0, -1)
}
