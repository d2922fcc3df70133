import { counted } from '../../graph/relation-words'
import type { PathSelection } from '../../graph/selection'
import { usePage } from '../contexts'
import { KindGlyph } from '../glyphs'
import { PathChoice } from './path-choice'
import { PathStep } from './path-step'

/** How two entities are linked, step by step, with the sentences that say so. */
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
        <>
          <Count steps={entities.length - 1} />
          <PathChoice entities={entities} />
          <Chain entities={entities} />
        </>
      )}
    </>
  )
}

function Count({ steps }: { steps: number }) {
  const { paths, isCut } = usePage().paths.value
  const words =
    paths.length > 1
      ? `${isCut ? 'More than ' : ''}${counted(paths.length, 'shortest path')}`
      : 'The shortest path'
  return (
    <p class="quiet">
      {words}, of {counted(steps, 'step')}
    </p>
  )
}

function Chain({ entities }: { entities: readonly string[] }) {
  const [first = ''] = entities
  return (
    <ol class="path">
      <li>
        <Stop id={first} />
      </li>
      {entities.slice(1).map((entity, index) => (
        <li key={entity}>
          <PathStep from={entities[index] ?? entity} to={entity} />
          <Stop id={entity} />
        </li>
      ))}
    </ol>
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
