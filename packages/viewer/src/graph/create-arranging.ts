import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Camera } from '../address/address'
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

/** Where everything stands, and from where it is seen. */
export interface Arrangement {
  readonly layout: LayoutName
  readonly pins: Positions
  readonly camera: Camera | undefined
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

  /** From where the network is looked at; undefined while it fits the stage. */
  const camera = signal<Camera | undefined>(undefined)
  /** Where it is to be looked at from, until whoever draws has done so. */
  const aim = signal<{ readonly camera: Camera | undefined } | undefined>(undefined)

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

  /** Whoever draws says from where. */
  function tellCamera(from: Camera | undefined): void {
    camera.value = from
  }

  /** Where to look from, for whoever draws: once. */
  function takeAim(): { readonly camera: Camera | undefined } | undefined {
    const taken = aim.peek()
    aim.value = undefined
    return taken
  }

  /** All of it as it was at another time. */
  function restore(to: Arrangement): void {
    layout.value = to.layout
    pins.value = to.pins
    camera.value = to.camera
    aim.value = { camera: to.camera }
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
    camera,
    aim,
    tellCamera,
    takeAim,
    restore,
  }
}
