/** A table for programs: a line a row, tabs between cells. */
export function renderTabSeparated(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('')
}
