import type { VisibleNetwork } from '../../filters/apply-filters'
import { counted, relationWords } from '../../graph/relation-words'
import type { PathSelection } from '../../graph/selection'
import { usePage } from '../contexts'
import { KindGlyph, LineGlyph } from '../glyphs'

/** How two entities are linked, step by step. */
export function PathDetails({ path }: { path: PathSelection }) {
  const page = usePage()
  const { from, to, entities } = path
  return (
    <>
      <h2>
        {page.nameOf(from)} to {page.nameOf(to)}
      </h2>
      {entities === undefined ? (
        <p class="quiet">No path leads from one to the other through what is shown.</p>
      ) : (
        <Steps entities={entities} />
      )}
    </>
  )
}

function Steps({ entities }: { entities: readonly string[] }) {
  const [first = ''] = entities
  return (
    <>
      <p class="quiet">A shortest path, of {counted(entities.length - 1, 'step')}</p>
      <ol class="path">
        <li>
          <Stop id={first} />
        </li>
        {entities.slice(1).map((entity, index) => (
          <li key={entity}>
            <Step from={entities[index] ?? entity} to={entity} />
            <Stop id={entity} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Step({ from, to }: { from: string; to: string }) {
  const page = usePage()
  return (
    <ul class="relations">
      {linesBetween(page.visible.value, from, to).map(({ line, certainty, source }) => (
        <li key={line.id}>
          <button
            type="button"
            class="plain"
            onClick={() => page.select({ kind: 'line', id: line.id })}
          >
            <LineGlyph stance={line.stance} certainty={certainty} />
            {!line.symmetric && source === to && '← '}
            {relationWords(line.type)}
            {!line.symmetric && source !== to && ' →'}
          </button>
        </li>
      ))}
    </ul>
  )
}

function linesBetween({ lines }: VisibleNetwork, a: string, b: string) {
  return [...lines.values()].filter(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  )
}

function Stop({ id }: { id: string }) {
  const page = usePage()
  return (
    <button type="button" class="plain stop" onClick={() => page.select({ kind: 'entity', id })}>
      <KindGlyph kind={page.graph.value.getNodeAttribute(id, 'kind')} />
      <span class="name">{page.nameOf(id)}</span>
    </button>
  )
}
