import { counted, relationWords } from '../graph/relation-words'
import { usePage } from './contexts'
import { KindGlyph, LineGlyph } from './glyphs'

/** How two entities are linked, step by step. */
export function PathDetails({ entities }: { entities: readonly string[] }) {
  const page = usePage()
  const steps = entities.slice(1).map((entity, index) => ({
    entity,
    lines: linesBetween(entities[index] ?? entity, entity),
  }))
  const [first = ''] = entities
  return (
    <>
      <h2>
        {page.nameOf(first)} to {page.nameOf(entities.at(-1) ?? first)}
      </h2>
      <p class="quiet">A shortest path, of {counted(steps.length, 'step')}</p>
      <ol class="path">
        <li>
          <Stop id={first} />
        </li>
        {steps.map(({ entity, lines }) => (
          <li key={entity}>
            <ul class="relations">
              {lines.map(({ line, certainty, source }) => (
                <li key={line.id}>
                  <button
                    type="button"
                    class="plain"
                    onClick={() => page.select({ kind: 'line', id: line.id })}
                  >
                    <LineGlyph stance={line.stance} certainty={certainty} />
                    {!line.symmetric && source === entity && '← '}
                    {relationWords(line.type)}
                    {!line.symmetric && source !== entity && ' →'}
                  </button>
                </li>
              ))}
            </ul>
            <Stop id={entity} />
          </li>
        ))}
      </ol>
    </>
  )

  function linesBetween(a: string, b: string) {
    return [...page.visible.value.lines.values()].filter(
      ({ source, target }) => (source === a && target === b) || (source === b && target === a),
    )
  }
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
