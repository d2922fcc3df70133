import { builtInOntology, type Stance } from '@newsgraph/graph'
import type { ComponentChildren } from 'preact'
import { lineWidth } from '../drawing/line-width'
import { CERTAINTIES } from '../graph/certainty'
import { toggled } from '../graph/filters'
import { counted } from '../graph/relation-words'
import { pictureOf } from '../kinds/kind-picture'
import { usePage } from './contexts'
import { KindGlyph, LineGlyph } from './glyphs'
import { CERTAINTY_WORDS, STANCE_WORDS } from './words'

const STANCES: readonly Stance[] = ['cooperative', 'conflictual', 'neutral']

/** What colours, shapes and dashes mean; every row is a filter too. */
export function Legend({ open }: { open: boolean }) {
  const page = usePage()
  const { hiddenKinds, hiddenStances, hiddenCertainties, unconnected } = page.filters.value
  const counts = page.legend.value
  return (
    <aside id="legend" class={open ? 'legend open' : 'legend'} aria-label="Legend and filters">
      <Group title="Entities">
        {kindsOf(counts.kinds).map((kind) => (
          <Row
            key={kind}
            shown={!hiddenKinds.has(kind)}
            count={counts.kinds.get(kind) ?? 0}
            onToggle={() => page.changeFilters({ hiddenKinds: toggled(hiddenKinds, kind) })}
          >
            <KindGlyph kind={kind} />
            {pictureOf(kind).plural}
          </Row>
        ))}
        {counts.unconnected > 0 && page.graph.value.size > 0 && (
          <Row
            shown={unconnected}
            count={counts.unconnected}
            onToggle={() => page.changeFilters({ unconnected: !unconnected })}
          >
            <span class="glyph" />
            Without relations
          </Row>
        )}
      </Group>
      <Group title="Relations">
        {STANCES.map((stance) => (
          <Row
            key={stance}
            shown={!hiddenStances.has(stance)}
            count={counts.stances.get(stance) ?? 0}
            onToggle={() => page.changeFilters({ hiddenStances: toggled(hiddenStances, stance) })}
          >
            <LineGlyph stance={stance} />
            {STANCE_WORDS[stance]}
          </Row>
        ))}
      </Group>
      <Group title="Certainty">
        {CERTAINTIES.map((certainty) => (
          <Row
            key={certainty}
            shown={!hiddenCertainties.has(certainty)}
            count={counts.certainties.get(certainty) ?? 0}
            onToggle={() =>
              page.changeFilters({ hiddenCertainties: toggled(hiddenCertainties, certainty) })
            }
          >
            <LineGlyph certainty={certainty} />
            {CERTAINTY_WORDS[certainty]}
          </Row>
        ))}
      </Group>
      <Evidence most={counts.mostEvidence} />
      <p class="hint">
        Click an entity or a line for its evidence. Double-click an entity to add its neighbours,
        Shift-click a second one for the path between both.
      </p>
    </aside>
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

function Row({
  shown,
  count,
  onToggle,
  children,
}: {
  shown: boolean
  count: number
  onToggle: () => void
  children: ComponentChildren
}) {
  return (
    <label class={count === 0 ? 'row none' : 'row'}>
      <input type="checkbox" checked={shown} onChange={onToggle} />
      {children}
      <span class="count">{count.toLocaleString('en')}</span>
    </label>
  )
}

/** Line width, and the least evidence for a line to be shown. */
function Evidence({ most }: { most: number }) {
  const page = usePage()
  const { minimumEvidence } = page.filters.value
  return (
    <Group title="Evidence">
      <div class="row">
        <LineGlyph width={lineWidth(1)} />1 sentence
        {most > 1 && (
          <span class="count with-glyph">
            <LineGlyph width={lineWidth(most)} />
            {most}
          </span>
        )}
      </div>
      {most > 1 && (
        <label class="slider">
          <span>
            At least <output>{counted(minimumEvidence, 'sentence')}</output>
          </span>
          <input
            type="range"
            min="1"
            max={most}
            value={minimumEvidence}
            aria-label="Minimum evidence"
            aria-valuetext={counted(minimumEvidence, 'sentence')}
            onInput={(event) =>
              page.changeFilters({ minimumEvidence: Number(event.currentTarget.value) })
            }
          />
        </label>
      )}
    </Group>
  )
}

/** The ontology's kinds in its order, then any that only the network knows. */
function kindsOf(counts: ReadonlyMap<string, number>): string[] {
  return [...new Set([...builtInOntology.kindNames, ...[...counts.keys()].sort()])]
}
