import { builtInOntology, type Stance } from '@newsgraph/graph'
import { onlyThese, shows, toggleValue } from '../../filters/choice'
import type { Facet } from '../../filters/filters'
import type { Certainty } from '../../graph/certainty'
import { usePage } from '../contexts'
import { KindGlyph, LineGlyph } from '../glyphs'
import { facetValueName } from './facet-values'
import { ShownCount } from './shown-count'

/** One value: what it looks like, whether it is shown, and how much of it is. */
export function FacetRow({
  facet,
  value,
  known,
}: {
  facet: Facet
  value: string
  /** All values of the facet. */
  known: readonly string[]
}) {
  const page = usePage()
  const choice = page.filters.value[facet]
  const name = facetValueName(page, facet, value)
  const total = page.whole.tallies.value[facet].get(value) ?? 0
  return (
    <div class={total === 0 ? 'row none' : 'row'}>
      <label>
        <input
          type="checkbox"
          checked={shows(choice, value)}
          onChange={() => page.changeFilters({ [facet]: toggleValue(choice, value, known) })}
        />
        <Glyph facet={facet} value={value} />
        <span class="name" title={name}>
          {name}
        </span>
      </label>
      {total > 0 && (
        <button
          type="button"
          class="link only"
          onClick={() => page.changeFilters({ [facet]: onlyThese([value]) })}
        >
          only<span class="unseen"> {name}</span>
        </button>
      )}
      <ShownCount shown={page.shown.tallies.value[facet].get(value) ?? 0} all={total} />
    </div>
  )
}

function Glyph({ facet, value }: { facet: Facet; value: string }) {
  const { graph } = usePage()
  switch (facet) {
    case 'kinds':
      return <KindGlyph kind={value} large />
    case 'stances':
      return <LineGlyph stance={value as Stance} />
    case 'types':
      return <LineGlyph stance={builtInOntology.stance(value)} />
    case 'certainties':
      return <LineGlyph certainty={value as Certainty} />
    case 'speakers':
      return graph.value.hasNode(value) ? (
        <KindGlyph kind={graph.value.getNodeAttribute(value, 'kind')} />
      ) : null
    case 'outlets':
      return null
  }
}
