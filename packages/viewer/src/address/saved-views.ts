import type { Memory } from '../keeping/browser-memory'
import { createKept } from '../keeping/create-kept'
import { isRecord } from '../keeping/is-values'

/** What was shown at some time, by the name that the reader gave it. */
export interface SavedView {
  readonly name: string
  /** The address's fragment. */
  readonly fragment: string
}

/** Views that are kept. */
const MOST = 100

/** Views that the reader saved, the last one first, kept across visits. */
export type SavedViews = ReturnType<typeof createSavedViews>

export function createSavedViews(memory: Memory) {
  const kept = createKept(memory, 'newsgraph-views', readViews)

  /** A view of the same name gives way. */
  function save(view: SavedView): void {
    kept.change([view, ...without(view.name)].slice(0, MOST))
  }

  function forget({ name }: SavedView): void {
    kept.change(without(name))
  }

  function without(name: string): readonly SavedView[] {
    return kept.value.value.filter((view) => view.name !== name)
  }

  return { views: kept.value, save, forget }
}

function readViews(json: unknown): readonly SavedView[] {
  return Array.isArray(json) ? json.filter(isView).slice(0, MOST) : []
}

function isView(value: unknown): value is SavedView {
  return (
    isRecord(value) && typeof value['name'] === 'string' && typeof value['fragment'] === 'string'
  )
}
