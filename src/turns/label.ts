/**
 * A place that could be a label, and what the grammar makes of it.
 */

/** What stands between a label and the words: a colon, a full stop, or nothing but space or the line's end. */
export type Separator = ':' | '.' | ''

/**
 * What a label calls the speaker by.
 *
 * - `question`: the letter `Q`
 * - `role`: MODERATOR, SENIOR ADMINISTRATION OFFICIAL TWO, THE PRESS
 * - `courtesy`: MR. EARNEST
 * - `titled`: SECRETARY KERRY, CHAIR POWELL
 * - `name`: STEVE LIESMAN
 * - `word`: one word that could be a surname
 */
export type LabelKind = 'question' | 'role' | 'courtesy' | 'titled' | 'name' | 'word'

/** A label's form, apart from where it stands: one and the same object for all places that print it so. */
export interface LabelForm {
  /** As printed, without what separates it from the words. */
  readonly label: string
  readonly kind: LabelKind
  /** Printed in capitals, as labels mostly are. */
  readonly capitals: boolean
}

/** Where in the text a candidate stands. */
export type Place = 'line-start' | 'after-stop' | 'mid-sentence'

/** A place in the text that could be a label. */
export interface Candidate {
  readonly form: LabelForm
  readonly separator: Separator
  /** A time stamp goes with it: `Ned Price: (00:03)`. */
  readonly timed: boolean
  readonly place: Place
  /** Offset of the label. */
  readonly start: number
  /** Offset of the words said under it. */
  readonly speech: number
}
