/** Whether a quotation is open at the end of the words: what comes next is somebody else's. */
export function isQuoted(words: string): boolean {
  return ((words.match(/["“”]/g)?.length ?? 0) & 1) === 1
}
