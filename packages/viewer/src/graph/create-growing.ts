import type { Network } from '@newsgraph/graph'
import { computed } from '@preact/signals'
import type { NetworkAnswer } from '../api/answers'
import type { Api } from '../api/api'
import type { createFiltering } from '../filters/create-filtering'
import type { Added, AddedAs, Scenes } from './create-scenes'
import type { createSelecting } from './create-selecting'
import { endsOfLine, type LineStatement, lineIdOf } from './group-lines'
import { readNetwork } from './read-network'
import { entitiesOf } from './refresh-network'
import type { Selection } from './selection'

/** Entities asked for around one. */
const NEIGHBOURHOOD = 100
/** How many of the most connected entities are shown, one after the other; more at once say nothing to anybody. */
const MOST = 10_000
const STRONGEST = [1_000, 3_000, MOST] as const

export interface GrowingSurroundings {
  readonly api: Api
  readonly scenes: Pick<Scenes, 'scene' | 'graph' | 'network' | 'addNetwork'>
  readonly filtering: Pick<ReturnType<typeof createFiltering>, 'uncover' | 'uncoverLine'>
  readonly selecting: ReturnType<typeof createSelecting>
  /** Gives nothing where that failed. */
  attempt<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined>
}

/** Ways to what the store holds beyond what is shown: each adds what it finds, and selects it. */
export function createGrowing({
  api,
  scenes: { scene, graph, network, addNetwork },
  filtering,
  selecting,
  attempt,
}: GrowingSurroundings) {
  /**
   * @param why what is asked for, if it is not just some entities
   * @param isWanted whether what was answered is still to be added
   * @returns whether there is an answer, and it was added to the scene that asked for it
   */
  async function addAnswer(
    ask: () => Promise<NetworkAnswer>,
    why: AddedAs = {},
    isWanted: (answer: Network) => boolean = () => true,
  ): Promise<boolean> {
    const { id } = scene.value
    const answer = await attempt(async () => readNetwork((await ask()).network))
    if (answer === undefined || scene.value.id !== id || !isWanted(answer)) return false
    addNetwork(answer, why)
    return true
  }

  function addNeighbourhood(entity: string): Promise<boolean> {
    return addAnswer(() => api.neighbourhood(entity, NEIGHBOURHOOD), { around: entity })
  }

  /**
   * Adds an entity and its neighbours to what is shown, and selects it.
   *
   * @returns how many were added; undefined where that failed
   */
  async function expand(entity: string): Promise<number | undefined> {
    const before = graph.value.order
    if (!(await addNeighbourhood(entity))) return undefined
    selecting.select({ kind: 'entity', id: entity })
    return graph.value.order - before
  }

  /** How many of the most connected entities are shown next; undefined where no more can be. */
  const nextStrongest = computed(() =>
    STRONGEST.find((count) => count > scene.value.added.strongest),
  )

  function addStrongest(count: number): Promise<boolean> {
    return addAnswer(() => api.network(Math.min(count, MOST)), { strongest: count })
  }

  /** Adds the next most connected entities of the store. @returns how many were added; undefined where that failed */
  async function showMore(): Promise<number | undefined> {
    const before = graph.value.order
    const next = nextStrongest.value
    if (next === undefined || !(await addStrongest(next))) return undefined
    return graph.value.order - before
  }

  /** As `createSelecting` does; where what is shown has no path, the store is asked for one. */
  async function selectPathTo(entity: string): Promise<void> {
    selecting.selectPathTo(entity)
    const path = selecting.selection.value
    if (path.kind !== 'path' || path.entities !== undefined) return
    const isAdded = await addAnswer(
      () => api.paths(path.from, path.to),
      {},
      ({ order }) => order > 0 && selecting.chosen.value === path,
    )
    if (isAdded) selecting.selectPathTo(entity)
  }

  /** Selects an entity, or the path to it where one is being chosen; fetches it and lifts the filters that hide it. */
  async function bringIn(entity: string): Promise<void> {
    const choosing = selecting.isChoosingPath.value
    if (!graph.value.hasNode(entity) && !(await addNeighbourhood(entity))) return
    filtering.uncover(entity)
    if (choosing) await selectPathTo(entity)
    else selecting.select({ kind: 'entity', id: entity })
  }

  /** Selects the line that a statement belongs to; fetches it and lifts the filters that hide it. */
  async function bringInLine(
    statement: Pick<LineStatement, 'type' | 'source' | 'target'>,
  ): Promise<void> {
    const line = lineIdOf(statement)
    const ends = [statement.source, statement.target]
    if (!graph.value.hasEdge(line) && !(await addAnswer(() => api.networkAmong(ends)))) return
    filtering.uncoverLine(line)
    selecting.select({ kind: 'line', id: line })
  }

  /** Adds what was added before, elsewhere, and what a selection names. */
  async function gather({ around, beside, strongest }: Added, selection: Selection): Promise<void> {
    if (strongest > scene.value.added.strongest) await addStrongest(strongest)
    for (const entity of around)
      if (!scene.value.added.around.includes(entity)) await addNeighbourhood(entity)
    const missing = [...beside, ...namedBy(selection)].filter((id) => !graph.value.hasNode(id))
    if (missing.length > 0)
      await addAnswer(() => api.networkAmong([...entitiesOf(network.value), ...missing]))
  }

  return { expand, showMore, nextStrongest, selectPathTo, bringIn, bringInLine, gather }
}

/** The entities that have to be there for a selection to be. */
function namedBy(selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'nothing':
      return []
    case 'entity':
    case 'community':
      return [selection.id]
    case 'line':
      return endsOfLine(selection.id)
    case 'path':
      return [selection.from, selection.to]
  }
}
