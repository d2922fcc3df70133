import type { QueryAnswer } from '../api/answers'
import { cellOf } from '../graph/cell-of'

/**
 * An answer as a table for spreadsheets: RFC 4180 where cells are parted by commas. A text that a spreadsheet would run as
 * a formula gets a quote before it (OWASP, "CSV Injection"): stories come from anywhere.
 */
export function rowsToCsv(
  { columns, rows }: Pick<QueryAnswer, 'columns' | 'rows'>,
  separator: ',' | '\t' = ',',
): string {
  const write = (texts: readonly string[]) =>
    texts.map((text) => quoted(text, separator)).join(separator)
  const table = [
    columns.map(harmless),
    ...rows.map((row) => columns.map((_, at) => textOf(row[at]))),
  ]
  return table.map((line) => `${write(line)}\r\n`).join('')
}

function textOf(value: unknown): string {
  const { text, isNumber } = cellOf(value)
  return isNumber ? text : harmless(text)
}

function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}

function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}
