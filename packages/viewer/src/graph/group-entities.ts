import { builtInOntology } from '@newsgraph/graph'
import { pictureOf } from '../kinds/kind-picture'
import type { LayoutName, NodeGroup } from '../layout/layout-task'
import { dateWords } from './date-words'
import type { Community } from './find-communities'
import type { LineGraph } from './group-lines'

/** Columns of time at most: more would have no room for their dates. */
const MOST_COLUMNS = 9

/** Who stands together in a layout, each group with the words that stand beside it. */
export function groupEntities(
  layout: LayoutName,
  graph: LineGraph,
  communities: () => readonly Community[],
): readonly NodeGroup[] {
  switch (layout) {
    case 'forces':
      return []
    case 'kinds':
      return groupByKind(graph)
    case 'time':
      return groupByTime(graph)
    case 'communities':
      return communities().map(({ name, members }) => ({ name, nodes: members }))
  }
}

/** The ontology's kinds in its order, then any that only the network knows. */
function groupByKind(graph: LineGraph): NodeGroup[] {
  const groups = groupBy(graph.nodes(), (id) => graph.getNodeAttribute(id, 'kind'))
  const kinds = new Set([...builtInOntology.kindNames, ...[...groups.keys()].sort()])
  return [...kinds].flatMap((kind) => {
    const nodes = groups.get(kind)
    return nodes === undefined ? [] : [{ name: pictureOf(kind).plural, nodes }]
  })
}

/** By the first date that an entity is seen at, from left to right; whoever has none comes last. */
function groupByTime(graph: LineGraph): NodeGroup[] {
  const dates = firstDates(graph)
  const dated = groupBy([...dates.keys()], (id) => dates.get(id) ?? '')
  const days = [...dated.keys()].sort()
  const spans = mergeSmallest(
    days.map((day) => ({ first: day, last: day, nodes: dated.get(day) ?? [] })),
  )
  const undated = graph.filterNodes((id) => !dates.has(id))
  return [
    ...spans.map(({ first, last, nodes }) => ({ name: spanWords(first, last), nodes })),
    ...(undated.length > 0 ? [{ name: 'No date', nodes: undated }] : []),
  ]
}

interface Span {
  readonly first: string
  readonly last: string
  readonly nodes: readonly string[]
}

/** Joins neighbouring dates until there are few enough columns: always those two that hold the fewest entities together. */
function mergeSmallest(days: readonly Span[]): Span[] {
  const spans = [...days]
  const together = (index: number) =>
    (spans[index]?.nodes.length ?? 0) + (spans[index + 1]?.nodes.length ?? 0)
  while (spans.length > MOST_COLUMNS) {
    let least = 0
    for (let index = 1; index < spans.length - 1; index++)
      if (together(index) < together(least)) least = index
    const [one, other] = spans.slice(least, least + 2)
    if (one === undefined || other === undefined) break
    spans.splice(least, 2, {
      first: one.first,
      last: other.last,
      nodes: [...one.nodes, ...other.nodes],
    })
  }
  return spans
}

/** The earliest date of an entity: of what is said of it, or else of a story that names it. */
function firstDates(graph: LineGraph): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  const see = (entity: string, date: string | undefined) => {
    const day = date?.slice(0, 10)
    const known = dates.get(entity)
    if (day !== undefined && (known === undefined || day < known)) dates.set(entity, day)
  }
  graph.forEachNode((id, { firstSeen }) => see(id, firstSeen))
  graph.forEachEdge((_id, { statements }) => {
    for (const { source, target, date, publishedAt } of statements)
      for (const entity of [source, target]) see(entity, date?.value ?? publishedAt)
  })
  return dates
}

function spanWords(first: string, last: string): string {
  if (first === last) return dateWords(first)
  const [from, to] = [first, last].map((date) => dateWords(date.slice(0, 7)))
  return from === to ? (from ?? '') : `${from} – ${to}`
}

function groupBy<Key>(nodes: readonly string[], keyOf: (node: string) => Key): Map<Key, string[]> {
  const groups = new Map<Key, string[]>()
  for (const node of nodes) {
    const key = keyOf(node)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [node])
    else group.push(node)
  }
  return groups
}
