/** Logistic regression with a penalty on the squares of the weights; deterministic, no dependency. */

/** Mean and spread of each column. */
export function scaleOf(rows) {
  const width = rows[0].length
  const mean = new Float64Array(width)
  const spread = new Float64Array(width)
  for (const row of rows) for (let j = 0; j < width; j++) mean[j] += row[j] / rows.length
  for (const row of rows) for (let j = 0; j < width; j++) spread[j] += (row[j] - mean[j]) ** 2 / rows.length
  for (let j = 0; j < width; j++) spread[j] = Math.sqrt(spread[j]) || 1
  return {mean, spread}
}

/**
 * Fits weights for `classes` classes by accelerated gradient descent.
 *
 * @param rows figures of each case
 * @param answers class of each case
 * @param penalty how much a weight costs, against the mean loss of the cases
 * @param softening power of the spread by which a column is divided: 1 makes rare columns count as much as common ones
 * @returns for each class its weights for the raw figures, the constant last
 */
export function fit(rows, answers, classes, {penalty, softening = 1, steps = 400, weight = () => 1}) {
  const {mean, spread} = scaleOf(rows)
  const width = rows[0].length
  const scale = spread.map((value) => Math.max(value, 1e-3) ** softening)
  const cases = rows.map((row) => { const out = new Float64Array(width + 1); for (let j = 0; j < width; j++) out[j] = (row[j] - mean[j]) / scale[j]; out[width] = 1; return out })
  const weights = answers.map((answer, i) => weight(answer, i))
  const total = weights.reduce((a, b) => a + b, 0)
  // the steepest direction bounds the step
  let steep = new Float64Array(width + 1).fill(1)
  let length = 1
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(width + 1)
    cases.forEach((row, i) => { let dot = 0; for (let j = 0; j <= width; j++) dot += row[j] * steep[j]; dot *= weights[i] / total; for (let j = 0; j <= width; j++) next[j] += dot * row[j] })
    length = Math.hypot(...next)
    steep = next.map((value) => value / length)
  }
  const step = 1 / (0.5 * length + penalty)
  const size = classes * (width + 1)
  let at = new Float64Array(size)
  let ahead = new Float64Array(size)
  for (let round = 0; round < steps; round++) {
    const slope = new Float64Array(size)
    cases.forEach((row, i) => {
      const chances = softmax(scores(row, ahead, classes, width))
      for (let k = 0; k < classes; k++) {
        const error = ((chances[k] - (answers[i] === k ? 1 : 0)) * weights[i]) / total
        for (let j = 0; j <= width; j++) slope[k * (width + 1) + j] += error * row[j]
      }
    })
    for (let k = 0; k < classes; k++) for (let j = 0; j < width; j++) slope[k * (width + 1) + j] += penalty * ahead[k * (width + 1) + j]
    const next = ahead.map((value, j) => value - step * slope[j])
    const momentum = round / (round + 3)
    ahead = next.map((value, j) => value + momentum * (value - at[j]))
    at = next
  }
  return Array.from({length: classes}, (_, k) => {
    const raw = Array.from({length: width}, (_, j) => at[k * (width + 1) + j] / scale[j])
    return [...raw, at[k * (width + 1) + width] - raw.reduce((sum, value, j) => sum + value * mean[j], 0)]
  })
}

function scores(row, weights, classes, width) {
  const out = new Float64Array(classes)
  for (let k = 0; k < classes; k++) for (let j = 0; j <= width; j++) out[k] += weights[k * (width + 1) + j] * row[j]
  return out
}

export function softmax(values) {
  const most = Math.max(...values)
  const powers = Array.from(values, (value) => Math.exp(value - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** The chance of each class, by fitted weights. */
export const chancesOf = (row, weights) => softmax(weights.map((each) => row.reduce((sum, value, j) => sum + value * each[j], each[row.length])))
