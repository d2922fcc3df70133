import type { Choice } from '../filters/choice'
import { FACETS, type Filters, NO_FILTERS } from '../filters/filters'
import type { Selection } from '../graph/selection'
import { type Address, START } from './address'
import { FACET_NAMES, HIDDEN } from './facet-names'

type Parameter = readonly [name: string, value: string | number]

/** Characters of a fragment that need no escape (RFC 3986, section 3.5), and that `encodeURIComponent` escapes. */
const PLAIN = /%(?:2C|2F|3A|3B|40)/g

/** An address as a fragment without its `#`, readable by people, too: only what differs from how the page opens. */
export function writeAddress(address: Address): string {
  return parametersOf(address)
    .map(([name, value]) => `${name}=${encode(String(value))}`)
    .join('&')
}

function parametersOf(address: Address): Parameter[] {
  const { view, layout, theme, camera, reading } = address
  return [
    ...unless('view', view, START.view),
    ...unless('layout', layout, START.layout),
    ...selectionParameters(address.selection),
    ...given('story', reading?.article),
    ...given('statement', reading?.statement),
    ...filterParameters(address.filters),
    ...unless('strongest', address.strongest, START.strongest),
    ...address.around.map((entity): Parameter => ['around', entity]),
    ...address.beside.map((entity): Parameter => ['beside', entity]),
    ...[...address.pins].map(
      ([entity, { x, y }]): Parameter => ['pin', `${entity}@${tenths(x)},${tenths(y)}`],
    ),
    ...given(
      'camera',
      camera && [tenths(camera.x), tenths(camera.y), Number(camera.scale.toPrecision(4))].join(),
    ),
    ...given('theme', theme),
  ]
}

function selectionParameters(selection: Selection): Parameter[] {
  switch (selection.kind) {
    case 'nothing':
      return []
    case 'path':
      return [
        ['from', selection.from],
        ['to', selection.to],
        ...(selection.entities ?? []).slice(1, -1).map((entity): Parameter => ['via', entity]),
      ]
    default:
      return [[selection.kind, selection.id]]
  }
}

function filterParameters(filters: Filters): Parameter[] {
  const { minimumEvidence, minimumDegree, words, timeBasis, timeWindow, undated } = filters
  return [
    ...FACETS.flatMap((facet) => choiceParameters(FACET_NAMES[facet], filters[facet])),
    ...unless('sentences', minimumEvidence, NO_FILTERS.minimumEvidence),
    ...unless('degree', minimumDegree, NO_FILTERS.minimumDegree),
    ...unless('words', words, NO_FILTERS.words),
    ...unless('dates', timeBasis, NO_FILTERS.timeBasis),
    ...given('time', timeWindow && `${timeWindow.from}/${timeWindow.to}`),
    ...given('undated', undated ? 'shown' : undefined),
  ]
}

/** Only nothing is the name without a value. */
function choiceParameters(name: string, { only, values }: Choice): Parameter[] {
  if (only && values.size === 0) return [[name, '']]
  return [...values].map((value) => [only ? name : HIDDEN + name, value])
}

function unless<Value extends string | number>(
  name: string,
  value: Value,
  usual: Value,
): Parameter[] {
  return value === usual ? [] : [[name, value]]
}

function given(name: string, value: string | undefined): Parameter[] {
  return value === undefined ? [] : [[name, value]]
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(PLAIN, decodeURIComponent).replaceAll('%20', '+')
}
