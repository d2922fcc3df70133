import type { Network } from '@newsgraph/graph'
import { batch, computed, signal } from '@preact/signals'
import { type Filters, NO_FILTERS } from '../filters/filters'
import { groupLines } from './group-lines'
import { joinNetworks, lendArticles, readNetwork } from './read-network'
import { entitiesOf } from './refresh-network'

/** A network that is shown, and how it is filtered. */
export interface Scene {
  /** The same while the network only grows by neighbours; another for another network. */
  readonly id: number
  readonly network: Network
  readonly filters: Filters
  /** The filters that it was opened with. */
  readonly opened: Filters
  readonly added: Added
}

/** Entities that came to what was shown at first. */
export interface Added {
  /** With their neighbours. */
  readonly around: readonly string[]
  /** One by one. */
  readonly beside: readonly string[]
  /** So many of the most connected, those that were there at first included. */
  readonly strongest: number
}

/** Entities asked for at first. */
export const OVERVIEW = 300

/** An entity and its neighbours, or so many of the most connected. */
export interface AddedAs {
  readonly around?: string
  readonly strongest?: number
}

const NOTHING_ADDED: Added = { around: [], beside: [], strongest: OVERVIEW }

/** Told when another scene takes the place of the one that is shown. */
export interface SceneChanges {
  toAnswer(): void
  toStore(): void
}

/** What is shown: the network of the store, or, while that is set aside, a question's answer. */
export function createScenes({ toAnswer, toStore }: SceneChanges) {
  const scene = signal<Scene>({
    id: 0,
    network: readNetwork(),
    filters: NO_FILTERS,
    opened: NO_FILTERS,
    added: NOTHING_ADDED,
  })
  /** The store's scene, set aside while a question's answer is shown. */
  const store = signal<Scene | undefined>(undefined)
  const network = computed(() => scene.value.network)
  const filters = computed(() => scene.value.filters)
  const opened = computed(() => scene.value.opened)
  const graph = computed(() => groupLines(network.value))
  const isAnswer = computed(() => store.value !== undefined)
  let scenes = 0

  function open(network: Network, opened: Filters): void {
    scene.value = { id: ++scenes, network, filters: opened, opened, added: NOTHING_ADDED }
  }

  function openStore(network: Network): void {
    batch(() => {
      store.value = undefined
      toStore()
      open(network, NO_FILTERS)
    })
  }

  /** Shows an answer, all of it, in the place of what the store holds. */
  function openAnswer(answer: Network): void {
    const held = store.value ?? scene.value
    const network = lendArticles(answer, held.network)
    batch(() => {
      toAnswer()
      open(network, { ...NO_FILTERS, minimumDegree: 0 })
      store.value = held
    })
  }

  /** Back from a question's answer, to what was shown before and as it was. */
  function showStore(): void {
    const held = store.value
    if (held === undefined) return
    batch(() => {
      toStore()
      scene.value = held
      store.value = undefined
    })
  }

  /** Puts another network into the scene that is shown, which stays the same one. */
  function replaceNetwork(network: Network): void {
    scene.value = { ...scene.value, network }
  }

  /** Adds another network to the scene that is shown. @param why what it is, if it is not just some entities */
  function addNetwork(more: Network, why: AddedAs = {}): void {
    const { network, added } = scene.value
    const { around, strongest } = why
    const isListed = around === undefined && strongest === undefined
    const beside = isListed ? entitiesOf(more).filter((id) => !network.hasNode(id)) : []
    scene.value = {
      ...scene.value,
      network: joinNetworks(network, more),
      added: {
        around: [...new Set([...added.around, ...(around === undefined ? [] : [around])])],
        beside: [...added.beside, ...beside],
        strongest: Math.max(added.strongest, strongest ?? 0),
      },
    }
  }

  function writeFilters(filters: Filters): void {
    scene.value = { ...scene.value, filters }
  }

  return {
    scene,
    store,
    network,
    filters,
    opened,
    graph,
    isAnswer,
    openStore,
    openAnswer,
    showStore,
    replaceNetwork,
    addNetwork,
    writeFilters,
  }
}

export type Scenes = ReturnType<typeof createScenes>
