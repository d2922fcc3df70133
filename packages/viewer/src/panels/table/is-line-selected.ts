import type { Page } from '../../graph/create-page'

export function isLineSelected({ selection }: Page, line: string): boolean {
  return selection.value.kind === 'line' && selection.value.id === line
}
