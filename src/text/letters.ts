/**
 * Letters as bodies of character classes, for patterns that are made of many pieces: Latin in all its forms, decomposed
 * accents included. `\p{L}` says more, but each time it stands in a pattern costs some seven hundred ranges to compile.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\u0300-\\u036f'
/** Letters with which a name can start. */
export const upper = 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ'
