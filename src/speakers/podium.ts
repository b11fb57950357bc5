/** What the search for reporters needs to know of the others. */
export interface Podium {
  /** Whether this turn is a question turn. */
  asks(index: number): boolean
  /** Whether this turn is spoken by all reporters at once. */
  isChorus(index: number): boolean
  /** Whether this turn is the moderator's or the operator's. */
  hosts(index: number): boolean
  /** Whether an official or a moderator goes by this first name or surname; one who speaks in that turn does not count. */
  isPodiumName(name: string, turn?: number): boolean
  /** Whether a word can be a name at all in this text. */
  canBeName(name: string): boolean
  /** Whether a word stands in this text only as those do who are called and spoken to. */
  standsApart(name: string): boolean
  /** A label that tells its bearer from others without a name: `REPORTER 3`, `Speaker 2`. */
  printedKey(index: number): string | null
  /** The name in the label, where reporters are printed under their own. */
  printedName(index: number): string | null
  /** The outlet in the label, after the name. */
  printedOutlet(index: number): string | null
}
