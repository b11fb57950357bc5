import type {Put} from './features/put.js'
import {weights} from './weights.js'

/** How likely each level is, and that a fair editor would mark the ask "not answered". */
export interface Chances {
  readonly clear: number
  readonly ambivalent: number
  readonly nonReply: number
  readonly flag: number
}

const table = new Map(Object.entries(weights))

/**
 * Weighs features: a softmax over three sums for the level, a logistic of a fourth for the flag.
 *
 * @param features gives each feature to what it is handed
 */
export function weigh(features: (put: Put) => void): Chances {
  let [clear, ambivalent, nonReply, flag] = table.get('constant') ?? [0, 0, 0, 0]
  features((name, value) => {
    const row = value ? table.get(name) : undefined
    if (!row) return
    const amount = Number(value)
    clear += row[0] * amount
    ambivalent += row[1] * amount
    nonReply += row[2] * amount
    flag += row[3] * amount
  })
  const most = Math.max(clear, ambivalent, nonReply)
  const powers = [Math.exp(clear - most), Math.exp(ambivalent - most), Math.exp(nonReply - most)] as const
  const sum = powers[0] + powers[1] + powers[2]
  return {clear: powers[0] / sum, ambivalent: powers[1] / sum, nonReply: powers[2] / sum, flag: 1 / (1 + Math.exp(-flag))}
}
