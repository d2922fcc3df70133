import { counted } from '../../graph/relation-words'
import type { Changes } from '../../time/find-changes'

/** "3 relations appeared, 1 ended", or nothing where nothing did. */
export function changeWords({ appeared, ended }: Changes): string {
  const parts = [
    appeared.length > 0 && `${counted(appeared.length, 'relation')} appeared`,
    ended.length > 0 &&
      `${appeared.length > 0 ? ended.length : counted(ended.length, 'relation')} ended`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}
