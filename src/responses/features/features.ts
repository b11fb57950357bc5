import type {Reading} from '../reading.js'
import {askFeatures} from './ask.js'
import {bothFeatures} from './both.js'
import {deviceFeatures} from './device.js'
import {type Heard, hear} from './heard.js'
import type {Put} from './put.js'
import {replyFeatures} from './reply.js'

/** Names what is seen of an ask and its reply, in four sets: asked, reply, both, device. */
export function putFeatures(reading: Reading, heard: Heard, put: Put): void {
  askFeatures(reading, put)
  replyFeatures(heard, put)
  bothFeatures(reading, heard, put)
  deviceFeatures(reading, heard, put)
}

/** The features by name, for those who want to look at them. */
export function featuresOf(reading: Reading): Record<string, number> {
  const found: Record<string, number> = {}
  putFeatures(reading, hear(reading), (name, value) => { found[name] = Number(value) })
  return found
}
