import stringWidth from 'string-width'

/** Rows of cells as lines of at most `width`, with each column as wide as its widest cell. */
export function alignRows(
  rows: readonly (readonly string[])[],
  width = Number.POSITIVE_INFINITY,
): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell))
    })
  return rows.map((row) => {
    const cells = row.map(
      (cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
    )
    return clip(cells.join('  ').trimEnd(), width)
  })
}

function clip(line: string, width: number): string {
  if (stringWidth(line) <= width) return line
  let kept = line.slice(0, width - 1)
  while (stringWidth(kept) >= width) kept = kept.slice(0, -1)
  return `${kept}…`
}
