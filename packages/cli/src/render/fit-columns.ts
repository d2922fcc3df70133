/** No column gets narrower than this, in cells of the terminal. */
const NARROWEST = 10

/**
 * Widths that together take at most `available` cells: the widest columns give way first. None where the columns cannot
 * stand beside each other.
 */
export function fitColumns(
  natural: readonly number[],
  available: number,
): readonly number[] | undefined {
  const smallest = natural.reduce((sum, width) => sum + Math.min(width, NARROWEST), 0)
  if (smallest > available) return undefined
  const widths = [...natural]
  for (let excess = sum(widths) - available; excess > 0; excess -= 1) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
