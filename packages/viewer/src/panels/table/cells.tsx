import type { Stance } from '@newsgraph/graph'
import type { Certainty } from '../../graph/certainty'
import { usePage } from '../contexts'
import { KindGlyph, LineGlyph } from '../glyphs'

/** An entity in a cell, which selects it. */
export function EntityCell({ id, name }: { id: string; name: string }) {
  const page = usePage()
  const { selection } = page
  return (
    <button
      type="button"
      class="link name"
      aria-pressed={selection.value.kind === 'entity' && selection.value.id === id}
      onClick={(event) => {
        event.stopPropagation()
        page.select({ kind: 'entity', id })
      }}
    >
      <KindGlyph kind={page.graph.value.getNodeAttribute(id, 'kind')} />
      {name}
    </button>
  )
}

/** What a line or a sentence says, in a cell whose row selects the line. */
export function LineCell({
  words,
  stance,
  certainty,
  isSelected,
}: {
  words: string
  stance: Stance
  certainty: Certainty
  isSelected: boolean
}) {
  return (
    <button type="button" class="link" aria-pressed={isSelected}>
      <LineGlyph stance={stance} certainty={certainty} />
      {words}
    </button>
  )
}
