import type { EntityNode } from '@newsgraph/graph'
import { type Certainty, certaintyOf, strongestCertainty } from '../graph/certainty'
import type { Line, LineGraph, LineStatement } from '../graph/group-lines'
import { daysOf, overlap, spanOf } from '../time/time-window'
import { shows } from './choice'
import { activeFilters, type Filters, type HidingFilter } from './filters'
import { matchEntity, matchStatement } from './match-words'
import { outletOf, speakerOf } from './speakers-and-outlets'

/** A line with the sentences that the filters leave. */
export interface VisibleLine {
  readonly line: Line
  readonly source: string
  readonly target: string
  readonly statements: readonly LineStatement[]
  readonly certainty: Certainty
}

/** What the filters leave of a network. */
export interface VisibleNetwork {
  readonly entities: ReadonlySet<string>
  readonly lines: ReadonlyMap<string, VisibleLine>
}

type Test = (statement: LineStatement) => boolean

/**
 * Filters statements first, then lines, then entities by the lines that are left, and the lines between these: what is left of
 * a line is drawn as certain as what is left of it.
 */
export function applyFilters(graph: LineGraph, filters: Filters): VisibleNetwork {
  const lines = filterLines(graph, filters)
  const degrees = countDegrees(lines)
  const isShown = entityTest(graph, filters, degrees)
  const entities = new Set(graph.filterNodes((id, node) => isShown(id, node)))
  if (filters.minimumDegree <= 1) return { entities, lines }
  const between = [...lines].filter(
    ([, { source, target }]) => entities.has(source) && entities.has(target),
  )
  return { entities, lines: new Map(between) }
}

function filterLines(graph: LineGraph, filters: Filters): Map<string, VisibleLine> {
  const { kinds, stances, types, minimumEvidence } = filters
  const tests = statementTests(graph, filters)
  const passes = (statement: LineStatement) => tests.every((test) => test(statement))
  const lines = new Map<string, VisibleLine>()
  for (const whole of wholeLines(graph)) {
    const { line, sourceKind, targetKind } = whole
    if (!shows(kinds, sourceKind) || !shows(kinds, targetKind)) continue
    if (!shows(stances, line.stance) || !shows(types, line.type)) continue
    const statements = tests.length === 0 ? line.statements : line.statements.filter(passes)
    if (statements.length === 0 || statements.length < minimumEvidence) continue
    lines.set(
      line.id,
      statements.length === line.statements.length ? whole : partOf(whole, statements),
    )
  }
  return lines
}

function partOf(whole: VisibleLine, statements: readonly LineStatement[]): VisibleLine {
  return { ...whole, statements, certainty: strongestCertainty(statements) }
}

/** A line of which nothing is hidden. */
interface WholeLine extends VisibleLine {
  readonly sourceKind: string
  readonly targetKind: string
}

/** To gather them takes longer than to filter them, which readers do often. */
const gathered = new WeakMap<LineGraph, readonly WholeLine[]>()

function wholeLines(graph: LineGraph): readonly WholeLine[] {
  const known = gathered.get(graph)
  if (known !== undefined) return known
  const lines = graph.mapEdges(
    (_, line, source, target, { kind: sourceKind }, { kind: targetKind }) => {
      const { statements } = line
      const certainty = strongestCertainty(statements)
      return { line, source, target, sourceKind, targetKind, statements, certainty }
    },
  )
  gathered.set(graph, lines)
  return lines
}

/** Only those that hide anything: most readers choose few. */
function statementTests(graph: LineGraph, filters: Filters): Test[] {
  return activeFilters(filters).flatMap((name) => statementTest(graph, filters, name) ?? [])
}

function statementTest(graph: LineGraph, filters: Filters, name: HidingFilter): Test | undefined {
  switch (name) {
    case 'certainties':
      return (statement) => shows(filters.certainties, certaintyOf(statement))
    case 'speakers':
      return (statement) => shows(filters.speakers, speakerOf(statement))
    case 'outlets':
      return (statement) => shows(filters.outlets, outletOf(statement))
    case 'words':
      return matchStatement(graph, filters.words)
    case 'timeWindow':
      return timeTest(filters)
    default:
      return undefined
  }
}

function timeTest({ timeBasis, timeWindow, undated }: Filters): Test | undefined {
  if (timeWindow === undefined) return undefined
  const window = daysOf(timeWindow)
  return (statement) => {
    const span = spanOf(statement, timeBasis)
    return span === undefined ? undated : overlap(span, window)
  }
}

/** Lines at each entity; a loop counts once. */
export function countDegrees(lines: ReadonlyMap<string, VisibleLine>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  const count = (end: string) => degrees.set(end, (degrees.get(end) ?? 0) + 1)
  for (const { source, target } of lines.values()) {
    count(source)
    if (target !== source) count(target)
  }
  return degrees
}

function entityTest(
  graph: LineGraph,
  { kinds, minimumDegree, words }: Filters,
  degrees: ReadonlyMap<string, number>,
): (id: string, node: EntityNode) => boolean {
  const least = graph.size === 0 ? 0 : minimumDegree
  const matches = matchEntity(words)
  return (id, node) => {
    const degree = degrees.get(id) ?? 0
    if (degree < least || !shows(kinds, node.kind)) return false
    return degree > 0 || matches(node)
  }
}
