import type {Ask, Exchange, Segment} from '../briefing.js'

/** An ask whose response has not been judged yet. */
export type OpenAsk = Omit<Ask, 'response'>

/** An ask before its answers are known. */
export type LooseAsk = Omit<OpenAsk, 'answers'>

/** Who had the floor, and for what. */
export interface Floor {
  /** For each turn what it does. */
  readonly segments: readonly Segment[]
  readonly asks: readonly OpenAsk[]
  readonly exchanges: readonly Exchange[]
}
