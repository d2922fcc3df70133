import { lineWidth } from '../../drawing/line-width'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { LineGlyph } from '../glyphs'
import { FacetGroup } from './facet-group'
import { Group } from './group'
import { MinimumSlider } from './minimum-slider'
import { ShownCount } from './shown-count'

/** Kinds of entities, and how many relations an entity needs. */
export function KindGroup() {
  const page = usePage()
  const { unconnected, mostDegree } = page.whole.measures.value
  const { minimumDegree } = page.filters.value
  const isLoose = page.graph.value.size === 0
  return (
    <FacetGroup facet="kinds" title="Entities" open>
      {unconnected > 0 && !isLoose && (
        <div class="row">
          <label>
            <input
              type="checkbox"
              checked={minimumDegree === 0}
              onChange={() => page.changeFilters({ minimumDegree: minimumDegree === 0 ? 1 : 0 })}
            />
            <span class="glyph large" />
            <span class="name">Without relations</span>
          </label>
          <ShownCount shown={minimumDegree === 0 ? unconnected : 0} all={unconnected} />
        </div>
      )}
      <MinimumSlider
        label="Minimum relations"
        value={Math.max(1, minimumDegree)}
        most={mostDegree}
        words={(least) => counted(least, 'relation')}
        onChoose={(least) => page.changeFilters({ minimumDegree: least })}
      />
    </FacetGroup>
  )
}

/** Line width, and the least evidence for a line to be shown. */
export function EvidenceGroup() {
  const page = usePage()
  const most = page.whole.measures.value.mostEvidence
  return (
    <Group name="evidence" title="Evidence" open>
      <div class="row">
        <LineGlyph width={lineWidth(1)} />1 sentence
        {most > 1 && (
          <span class="count with-glyph">
            <LineGlyph width={lineWidth(most)} />
            {most}
          </span>
        )}
      </div>
      <MinimumSlider
        label="Minimum evidence"
        value={page.filters.value.minimumEvidence}
        most={most}
        words={(least) => counted(least, 'sentence')}
        onChoose={(least) => page.changeFilters({ minimumEvidence: least })}
      />
    </Group>
  )
}
