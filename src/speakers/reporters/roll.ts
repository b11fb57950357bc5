import type {Quote} from '../../briefing.js'
import type {PrintedTurn} from '../../turns/transcript.js'
import {fold, sameName} from '../names.js'

/** A reporter, as far as the text tells. */
export interface Reporter {
  name: string | null
  outlet: string | null
  readonly labels: string[]
  readonly turns: number[]
  readonly evidence: Quote[]
}

/** How many of those who share a word of a name are looked at. */
const mostNamesakes = 8

/** The reporters found so far. */
export class Roll {
  readonly reporters: Reporter[] = []
  readonly #owner = new Map<number, Reporter>()
  readonly #byWord = new Map<string, Reporter[]>()

  /** Adds a turn to a reporter, or to a new one. */
  add(turn: PrintedTurn, reporter: Reporter | null = null): Reporter {
    const owner = reporter ?? {name: null, outlet: null, labels: [], turns: [], evidence: []}
    if (!reporter) this.reporters.push(owner)
    owner.turns.push(turn.index)
    if (!owner.labels.includes(turn.label)) owner.labels.push(turn.label)
    this.#owner.set(turn.index, owner)
    return owner
  }

  ofTurn(index: number): Reporter | null {
    return this.#owner.get(index) ?? null
  }

  /** Gives a turn that was the only one of its reporter to another. */
  move(index: number, to: Reporter): void {
    const from = this.#owner.get(index)
    if (!from || from === to || from.turns.length > 1) return
    this.reporters.splice(this.reporters.lastIndexOf(from), 1)
    to.turns.push(index)
    this.#owner.set(index, to)
  }

  /** One who turns out to be another: his turns are the other's. */
  merge(from: Reporter, to: Reporter): Reporter {
    if (from === to) return to
    this.reporters.splice(this.reporters.lastIndexOf(from), 1)
    for (const turn of from.turns) {
      this.#owner.set(turn, to)
      to.turns.push(turn)
    }
    to.labels.push(...from.labels.filter((label) => !to.labels.includes(label)))
    for (const quote of from.evidence) to.evidence.push(quote)
    to.outlet ??= from.outlet
    return to
  }

  /** The reporter of that name who spoke last. */
  named(name: string): Reporter | null {
    for (const word of fold(name).split(' ')) {
      const found = this.#byWord.get(word)?.slice(-mostNamesakes).findLast((each) => each.name !== null && sameName(each.name, name))
      if (found) return found
    }
    return null
  }

  /** Takes over what a naming says and the reporter's entry does not yet. */
  learn(reporter: Reporter, naming: {readonly name: string | null; readonly outlet: string | null; readonly quote: Quote | null}): void {
    const {name, outlet, quote} = naming
    if (name === null && outlet === null) return
    const agrees = name === null || reporter.name === null || sameName(reporter.name, name)
    if (name !== null && agrees && (reporter.name === null || fold(name).length > fold(reporter.name).length)) {
      reporter.name = name
      for (const word of fold(name).split(' ')) {
        const namesakes = this.#byWord.get(word)
        if (!namesakes) this.#byWord.set(word, [reporter])
        else if (namesakes.at(-1) !== reporter) namesakes.push(reporter)
      }
    }
    const tells = agrees || (outlet !== null && reporter.outlet === null)
    if (outlet !== null && reporter.outlet === null) reporter.outlet = outlet
    if (quote && tells && !reporter.evidence.slice(-3).some((each) => each.start === quote.start)) reporter.evidence.push(quote)
  }
}
