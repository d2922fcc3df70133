import { ActiveFilters } from './active-filters'
import { Amounts } from './amounts'
import { CommunityGroup } from './community-group'
import { FacetGroup } from './facet-group'
import { EvidenceGroup, KindGroup } from './measured-groups'
import { WordsField } from './words-field'

/** What colours, shapes and dashes mean; every row is a filter too. */
export function Legend({ open }: { open: boolean }) {
  return (
    <aside id="legend" class={open ? 'legend open' : 'legend'} aria-label="Legend and filters">
      <Amounts />
      <ActiveFilters />
      <WordsField />
      <KindGroup />
      <FacetGroup facet="stances" title="Relations" open />
      <FacetGroup facet="types" title="Relation types" />
      <FacetGroup facet="certainties" title="Certainty" open />
      <EvidenceGroup />
      <FacetGroup facet="speakers" title="Who says so" />
      <FacetGroup facet="outlets" title="Outlets" />
      <CommunityGroup />
    </aside>
  )
}
