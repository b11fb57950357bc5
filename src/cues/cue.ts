/**
 * A wording that means something: a row of data. The rooms read cues; they never spell wordings out.
 *
 * A cue without a sentence that it must hit and a near-miss that it must leave alone does not compile;
 * one test runs every row's `hit` and `miss`.
 *
 * @example
 * ```ts
 * const cue: Cue<DeviceKind> = {id: 'refusal-no-daylight', kind: 'refusal', says: /\bno daylight\b/i, hit: 'There is no daylight between us.', miss: 'It was dark.'}
 * ```
 */
export interface Cue<Kind extends string> {
  /** Hand-written, unique, never changed: reports and counts depend on it. */
  readonly id: string
  readonly kind: Kind
  /** Matches within one sentence. Free of the flags `g` and `y`, and of nested quantifiers. */
  readonly says: RegExp
  /** A sentence that it must hit. */
  readonly hit: string
  /** A near-miss: a sentence close to it that it must leave alone. */
  readonly miss: string
}
