/**
 * Index of the first item that holds, where every one after it holds too; their number if none does. Halves the list
 * at each step.
 */
export function firstThat<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}
