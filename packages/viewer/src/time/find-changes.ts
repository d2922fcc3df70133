import type { VisibleLine, VisibleNetwork } from '../filters/apply-filters'
import type { LineStatement } from '../graph/group-lines'
import type { Day } from './days'
import types from './endings.json'
import { type DaySpan, spanOf, type TimeBasis } from './time-window'

/** What the network gained and lost within some days. */
export interface Changes {
  /** Entities and lines that no earlier statement names. */
  readonly entities: ReadonlySet<string>
  readonly appeared: readonly VisibleLine[]
  /** Lines of which a statement says that they are over. */
  readonly ended: readonly VisibleLine[]
}

export const NO_CHANGES: Changes = { entities: new Set(), appeared: [], ended: [] }

const LASTING = new Set(types.lasting)
const ENDING = new Set(types.ending)

/** @param network whatever time its statements are of */
export function findChanges({ lines }: VisibleNetwork, days: DaySpan, basis: TimeBasis): Changes {
  const isWithin = (day: Day | undefined) => day !== undefined && days.from <= day && day <= days.to
  const firstOf = new Map<string, Day>()
  const [appeared, ended]: [VisibleLine[], VisibleLine[]] = [[], []]
  for (const line of lines.values()) {
    const first = firstDayOf(line, basis)
    if (first !== undefined)
      for (const end of [line.source, line.target])
        firstOf.set(end, Math.min(first, firstOf.get(end) ?? first))
    if (line.statements.some((statement) => isWithin(endOf(statement, basis)))) ended.push(line)
    else if (isWithin(first)) appeared.push(line)
  }
  const entities = [...firstOf].filter(([, day]) => isWithin(day)).map(([id]) => id)
  return { entities: new Set(entities), appeared, ended }
}

function firstDayOf({ statements }: VisibleLine, basis: TimeBasis): Day | undefined {
  let first: Day | undefined
  for (const statement of statements) {
    const from = spanOf(statement, basis)?.from
    if (from !== undefined && (first === undefined || from < first)) first = from
  }
  return first
}

/**
 * The day on which a statement says that something is over, where it does: the last of its range for a relation that lasts; its
 * first for what is said to be former, or not to be so although it lasts, or for a withdrawal. What is only possible, demanded,
 * promised or denied ends nothing.
 */
function endOf(statement: LineStatement, basis: TimeBasis): Day | undefined {
  const { type, polarity, modality, details, date } = statement
  if (modality !== 'asserted') return undefined
  const span = spanOf(statement, basis)
  if (polarity === 'negated') return LASTING.has(type) ? span?.from : undefined
  if (details['former'] === true || ENDING.has(type)) return span?.from
  const hasRange = basis === 'happened' && date?.end !== undefined
  return hasRange && LASTING.has(type) ? span?.to : undefined
}
