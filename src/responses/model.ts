import type {Features} from './features.js'
import {weights} from './weights.js'

/** How likely each level is, and that a fair editor would mark the ask "not answered". */
export interface Chances {
  readonly clear: number
  readonly ambivalent: number
  readonly nonReply: number
  readonly flag: number
}

/** Weighs the features: a softmax over three sums for the level, a logistic of a fourth for the flag. */
export function weigh(features: Features): Chances {
  const sums = [...(weights['constant'] ?? [0, 0, 0, 0])]
  for (const [name, value] of Object.entries(features)) weights[name]?.forEach((weight, at) => { sums[at] = (sums[at] ?? 0) + weight * value })
  const [clear = 0, ambivalent = 0, nonReply = 0, flag = 0] = sums
  const most = Math.max(clear, ambivalent, nonReply)
  const powers = [Math.exp(clear - most), Math.exp(ambivalent - most), Math.exp(nonReply - most)] as const
  const sum = powers[0] + powers[1] + powers[2]
  return {clear: powers[0] / sum, ambivalent: powers[1] / sum, nonReply: powers[2] / sum, flag: 1 / (1 + Math.exp(-flag))}
}
