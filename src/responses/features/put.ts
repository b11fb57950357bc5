/** Takes a named figure, or a yes for 1 and a no for 0. */
export type Put = (name: string, value: number | boolean) => void

/** How much of a whole, 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
