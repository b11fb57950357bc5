/** Gives out ids, each once: `reporter-1`, `reporter-2`, `ann-lee`, `ann-lee-2`. */
export class SpeakerIds {
  readonly #next = new Map<string, number>()
  readonly #taken = new Set<string>()

  take(wanted: string): string {
    const base = wanted === '' ? 'speaker' : wanted
    const counted = base === 'reporter' || base === 'speaker'
    let n = this.#next.get(base) ?? 1
    let id = n === 1 && !counted ? base : `${base}-${n}`
    while (this.#taken.has(id)) id = `${base}-${++n}`
    this.#next.set(base, n + 1)
    this.#taken.add(id)
    return id
  }
}
