import { alignRows } from '../align'
import type { Style } from '../style'

export type Rows = readonly (readonly string[])[]

const INDENT = '  '

/** Rows below a title. */
export function renderPart(title: string, rows: Rows, { colors, width }: Style): string {
  if (rows.length === 0) return `${colors.cyan(title)}: none\n`
  const lines = alignRows(rows, width === undefined ? undefined : width - INDENT.length)
  return `${colors.cyan(title)}\n${lines.map((line) => `${INDENT}${line}\n`).join('')}`
}
