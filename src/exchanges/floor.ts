import type {Ask, Exchange, Segment} from '../briefing.js'

/** An ask whose response has not been judged yet. */
export type OpenAsk = Omit<Ask, 'response'>

/** Who had the floor, and for what. */
export interface Floor {
  /** For each turn what it does. */
  readonly segments: readonly Segment[]
  readonly asks: readonly OpenAsk[]
  readonly exchanges: readonly Exchange[]
}
