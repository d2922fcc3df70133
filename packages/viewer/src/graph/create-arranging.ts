import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Point, Positions } from '../layout/geometry'
import type { LayoutName } from '../layout/layout-task'
import type { Community } from './find-communities'
import { groupEntities } from './group-entities'
import type { LineGraph } from './group-lines'
import { counted } from './relation-words'

const NO_PINS: Positions = new Map()

/** What each layout is called. */
export const LAYOUT_WORDS: Readonly<Record<LayoutName, string>> = {
  forces: 'By relations',
  kinds: 'Circles by kind',
  time: 'Columns by time',
  communities: 'Communities',
}

/** Groups that are read out. */
const MOST_SAID = 12

/**
 * Where the reader wants entities to stand.
 *
 * @param announce says it to readers who do not see the page
 */
export function createArranging(
  graph: ReadonlySignal<LineGraph>,
  communities: ReadonlySignal<readonly Community[]>,
  nameOf: (entity: string) => string,
  announce: (words: string) => void,
) {
  /** Entities that stay where they were put, in layout pixels with y downwards; in the order in which they were. */
  const pins = signal<Positions>(NO_PINS)
  /** Those of them that are in the network. */
  const pinned = computed(
    () => new Set([...pins.value.keys()].filter((id) => graph.value.hasNode(id))),
  )
  const placed = signal<(entity: string) => Point | undefined>(() => undefined)

  const layout = signal<LayoutName>('forces')
  /** Who stands together in the layout. */
  const groups = computed(() => groupEntities(layout.value, graph.value, () => communities.value))
  let aside: Positions | undefined

  function pin(entity: string, { x, y }: Point): void {
    const isNew = !pins.value.has(entity)
    const next = new Map(pins.value)
    // Deleted first, so that it is the last.
    next.delete(entity)
    pins.value = next.set(entity, { x, y })
    if (isNew) announce(`${nameOf(entity)} is pinned`)
  }

  function unpin(entity: string): void {
    const next = new Map(pins.value)
    if (!next.delete(entity)) return
    pins.value = next
    announce(`${nameOf(entity)} is no longer pinned`)
  }

  function unpinAll(): void {
    const { size } = pinned.value
    pins.value = NO_PINS
    announce(`${counted(size, 'pin')} let go`)
  }

  function arrange(next: LayoutName): void {
    layout.value = next
    const names = groups.value.slice(0, MOST_SAID).map(({ name }) => name)
    const more = groups.value.length - names.length
    announce([LAYOUT_WORDS[next], ...names, ...(more > 0 ? [`${more} more`] : [])].join(', '))
  }

  /** A question's answer is another network: it has pins of its own, and none at first. */
  function setPinsAside(): void {
    aside ??= pins.value
    pins.value = NO_PINS
  }

  function bringPinsBack(): void {
    pins.value = aside ?? pins.value
    aside = undefined
  }

  /** Whoever draws says where an entity is drawn, in layout pixels. */
  function tellPlaces(where: (entity: string) => Point | undefined): void {
    placed.value = where
  }

  /** Pins an entity where it stands, or lets go of it. */
  function togglePin(entity: string): void {
    const place = placed.value(entity)
    if (pins.value.has(entity)) unpin(entity)
    else if (place !== undefined) pin(entity, place)
  }

  return {
    layout,
    groups,
    arrange,
    pins,
    pinned,
    setPinsAside,
    bringPinsBack,
    tellPlaces,
    pin,
    unpin,
    unpinAll,
    togglePin,
  }
}
