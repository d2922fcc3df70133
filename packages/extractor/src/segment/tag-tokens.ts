import type { Span } from '@newsgraph/graph'
import type { Term } from './compromise'

const NONE: readonly string[] = []

/**
 * Each token's tags: those of the compromise word it lies in. The second half of a contraction ("n't", "'s") takes
 * those of the word that compromise adds for it.
 */
export function tagTokens(
  tokens: readonly Span[],
  terms: readonly Term[],
): readonly (readonly string[])[] {
  let at = 0
  return tokens.map((token) => {
    while (at < terms.length && (terms[at]?.end ?? 0) <= token.start) at++
    const term = terms[at]
    if (term === undefined || term.start >= token.end) return NONE
    const next = terms[at + 1]
    const isSecondHalf = token.start > term.start && next !== undefined && next.start === next.end
    return isSecondHalf ? next.tags : term.tags
  })
}
