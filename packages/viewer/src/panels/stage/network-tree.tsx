import { useComputed, useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type TreeEntity, treeEntities, treeRelations } from '../../graph/network-tree'
import { usePage } from '../contexts'
import { KindGlyph } from '../glyphs'
import { keyOf, TREE_KEYS, type TreePlace } from './tree-keys'

/** Entities that are listed; the table has all of them. */
const MOST = 200

/**
 * The network in words, for those who do not see it or use no pointer: its entities, the strongest first, and under each what is
 * said between it and its neighbours. Up and down go through what is open; right opens an entity, and leads from a relation to
 * the neighbour; left leads back. Seen while it has the focus.
 */
export function NetworkTree() {
  const page = usePage()
  const tree = useRef<HTMLDivElement>(null)
  const open = useSignal<ReadonlySet<string>>(new Set())
  const at = useSignal<TreePlace | undefined>(undefined)
  const entities = useComputed(() =>
    treeEntities(page.graph.value, page.visible.value).slice(0, MOST),
  )
  const relations = useComputed(
    () =>
      new Map(
        [...open.value].map((id) => [id, treeRelations(page.visible.value, id, page.nameOf)]),
      ),
  )
  const places = entities.value.flatMap(({ id }): TreePlace[] => [
    { entity: id },
    ...(relations.value.get(id) ?? []).map(({ line, neighbour }) => ({
      entity: id,
      line,
      neighbour,
    })),
  ])
  const here = places.find((place) => keyOf(place) === keyOf(at.value)) ?? places[0]
  const hasMoved = useRef(false)
  useLayoutEffect(() => {
    if (!hasMoved.current) return
    hasMoved.current = false
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  const onKey = (event: KeyboardEvent) => {
    const act = TREE_KEYS[event.key]
    if (act === undefined || here === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const next = act({ places, here, isOpen: (entity) => open.value.has(entity) })
    hasMoved.current = true
    if (next.open !== undefined) open.value = new Set([...open.value, next.open])
    if (next.close !== undefined) {
      const { close } = next
      open.value = new Set([...open.value].filter((entity) => entity !== close))
    }
    if (next.to !== undefined) at.value = next.to
    if (next.select?.line !== undefined) page.select({ kind: 'line', id: next.select.line })
    else if (next.select !== undefined) page.select({ kind: 'entity', id: next.select.entity })
  }
  return (
    <div
      ref={tree}
      class="network-tree"
      role="tree"
      aria-label="The network in words"
      onKeyDown={onKey}
    >
      {entities.value.map((entity) => (
        <EntityItems
          key={entity.id}
          entity={entity}
          isOpen={open.value.has(entity.id)}
          here={here}
          relations={relations.value.get(entity.id) ?? []}
        />
      ))}
    </div>
  )
}

/** An entity, and what is said of it where it is open: a flat list, whose levels are told. */
function EntityItems({
  entity,
  isOpen,
  here,
  relations,
}: {
  entity: TreeEntity
  isOpen: boolean
  here: TreePlace | undefined
  relations: ReturnType<typeof treeRelations>
}) {
  const { selection } = usePage()
  const { id, name, kind, says } = entity
  const selected = selection.value
  return (
    <>
      <div
        role="treeitem"
        aria-level={1}
        aria-expanded={isOpen}
        aria-selected={selected.kind === 'entity' && selected.id === id}
        tabIndex={here?.entity === id && here.line === undefined ? 0 : -1}
      >
        <KindGlyph kind={kind} />
        {name}, <span class="quiet">{says}</span>
      </div>
      {relations.map(({ line, neighbour, says }) => (
        <div
          key={`${line} ${neighbour}`}
          role="treeitem"
          aria-level={2}
          aria-selected={selected.kind === 'line' && selected.id === line}
          tabIndex={here?.line === line && here.entity === id ? 0 : -1}
        >
          {says}
        </div>
      ))}
    </>
  )
}
