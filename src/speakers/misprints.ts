/** Whether one word can be a misprint of another: one letter more, fewer, other or swapped; two in a long word. */
export function isMisprint(printed: string, meant: string): boolean {
  const allowed = meant.length > 8 ? 2 : 1
  if (printed === meant || meant.length < 5 || Math.abs(printed.length - meant.length) > allowed) return false
  return distance(printed, meant) <= allowed
}

/** Optimal string alignment distance; the strings are labels, so short. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({length: b.length + 1}, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
