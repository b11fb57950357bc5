/**
 * Makes the pattern of a cue from a wording as it reads: a space stands for white space of any kind, an apostrophe
 * for either of its forms, ` … ` for at most four words between, a line break for nothing. The rest is the
 * language of regular expressions. The pattern matches whole words and ignores case.
 *
 * @example
 * ```ts
 * says`(?:I|we) would … refer you to` // "I would, you know, really refer you to"
 * ```
 */
export function says(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const wording = String.raw(strings, ...parts).replace(/\n\s*/g, '')
  const pattern = wording
    .replaceAll(' … ', '(?:\\s+\\S+){0,4}?\\s+')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]")
  return new RegExp(`(?<![\\w'’])(?:${pattern})(?![\\w])`, 'i')
}
