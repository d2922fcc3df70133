import { ALL, allBut, type Choice, onlyThese } from '../filters/choice'
import { FACETS, type Facet, type Filters, NO_FILTERS } from '../filters/filters'
import { NOTHING, type Selection } from '../graph/selection'
import { VIEWS } from '../graph/view'
import type { Point } from '../layout/geometry'
import { LAYOUTS } from '../layout/layout-task'
import type { Reading } from '../reading/create-reading'
import { isIsoDay } from '../time/days'
import type { TimeWindow } from '../time/time-window'
import { type Address, type Camera, START } from './address'
import { FACET_NAMES, HIDDEN } from './facet-names'

/** Entities that a link may ask the server for: one by one those whose neighbours it wants, the others at once. */
const MOST = { around: 50, beside: 5_000 } as const

/** Reads a fragment, with its `#` or without. It may come from anywhere: what it says wrongly is as if it were not said. */
export function readAddress(fragment: string): Address {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  return {
    view: oneOf(VIEWS, said.get('view')) ?? START.view,
    layout: oneOf(LAYOUTS, said.get('layout')) ?? START.layout,
    selection: readSelection(said),
    reading: readReading(said),
    filters: readFilters(said),
    around: [...new Set(said.getAll('around'))].slice(0, MOST.around),
    beside: [...new Set(said.getAll('beside'))].slice(0, MOST.beside),
    strongest: readCount(said.get('strongest'), START.strongest) ?? START.strongest,
    pins: new Map(said.getAll('pin').flatMap(readPin)),
    camera: readCamera(said.get('camera')),
    theme: oneOf(['light', 'dark'], said.get('theme')),
  }
}

function readSelection(said: URLSearchParams): Selection {
  for (const kind of ['entity', 'line', 'community'] as const) {
    const id = said.get(kind)
    if (id !== null) return { kind, id }
  }
  const [from, to] = [said.get('from'), said.get('to')]
  if (from === null || to === null) return NOTHING
  const via = said.getAll('via')
  return { kind: 'path', from, to, entities: via.length === 0 ? undefined : [from, ...via, to] }
}

function readReading(said: URLSearchParams): Reading | undefined {
  const [article, statement] = [said.get('story'), said.get('statement')]
  return article === null ? undefined : { article, ...(statement !== null && { statement }) }
}

function readFilters(said: URLSearchParams): Filters {
  const choices = FACETS.map((facet) => [facet, readChoice(said, FACET_NAMES[facet])] as const)
  return {
    ...NO_FILTERS,
    ...(Object.fromEntries(choices) as Record<Facet, Choice>),
    minimumEvidence: readCount(said.get('sentences'), 1) ?? NO_FILTERS.minimumEvidence,
    minimumDegree: readCount(said.get('degree'), 0) ?? NO_FILTERS.minimumDegree,
    words: said.get('words') ?? NO_FILTERS.words,
    timeBasis: oneOf(['happened', 'published'], said.get('dates')) ?? NO_FILTERS.timeBasis,
    timeWindow: readWindow(said.get('time')),
    undated: said.get('undated') === 'shown',
  }
}

function readChoice(said: URLSearchParams, name: string): Choice {
  if (said.has(name)) return onlyThese(said.getAll(name).filter((value) => value !== ''))
  const hidden = said.getAll(HIDDEN + name)
  return hidden.length === 0 ? ALL : allBut(hidden)
}

function readCount(text: string | null, least: number): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Math.max(least, Number(text)) : undefined
}

function readWindow(text: string | null): TimeWindow | undefined {
  const [from = '', to = ''] = text?.split('/') ?? []
  return isIsoDay(from) && isIsoDay(to) && from <= to ? { from, to } : undefined
}

function readPin(text: string): [entity: string, place: Point][] {
  const at = text.lastIndexOf('@')
  const [x, y] = readNumbers(text.slice(at + 1))
  return at < 1 || x === undefined || y === undefined ? [] : [[text.slice(0, at), { x, y }]]
}

function readCamera(text: string | null): Camera | undefined {
  const [x, y, scale] = readNumbers(text ?? '')
  if (x === undefined || y === undefined || scale === undefined || scale <= 0) return undefined
  return { x, y, scale }
}

/** Numbers with commas between them; none where one of them is none, or is beyond what a stage can draw. */
function readNumbers(text: string): number[] {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  return numbers.every((number) => Math.abs(number) < 1e6) ? numbers : []
}

function oneOf<Value extends string>(
  values: readonly Value[],
  value: string | null,
): Value | undefined {
  return values.find((known) => known === value)
}
