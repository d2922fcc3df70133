/** Cells of a line that are shown around the place. */
const WINDOW = 100

/** The line of a text that a position lies in, with a caret below it; both count from 1. */
export function renderCaret(text: string, position: { line: number; column: number }): string {
  const line = text.split(/\r?\n/)[position.line - 1] ?? ''
  const column = Math.min(Math.max(position.column - 1, 0), line.length)
  const start = Math.max(0, column - WINDOW / 2)
  const shown = line.slice(start, start + WINDOW).replace(/\p{Cc}/gu, ' ')
  const gutter = String(position.line)
  return [
    `  ${gutter} | ${shown}`,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(column - start)}^`,
  ].join('\n')
}
