import type { Correction, Network } from '@newsgraph/graph'
import { batch, computed, signal } from '@preact/signals'
import type {
  Abilities,
  Counts,
  FoundEntity,
  NetworkAnswer,
  SerializedNetwork,
  StoryAnswer,
  StoryMentions,
} from '../api/answers'
import type { Api } from '../api/api'
import { type ApiError, toApiError } from '../api/api-error'
import { createAsking } from '../asking/create-asking'
import type { AskedQuestion } from '../asking/fields'
import { createCorrecting } from '../correcting/create-correcting'
import { followCorrection } from '../correcting/follow-correction'
import { countBeyond } from '../filters/count-network'
import { createFiltering } from '../filters/create-filtering'
import { type Filters, NO_FILTERS } from '../filters/filters'
import { createReading } from '../reading/create-reading'
import { createStories } from '../stories/create-stories'
import { createTimeline } from '../time/create-timeline'
import { createArranging } from './create-arranging'
import { createArticles } from './create-articles'
import { createCommunities } from './create-communities'
import { createSelecting } from './create-selecting'
import { groupLines, type LineStatement, lineIdOf } from './group-lines'
import { joinNetworks, lendArticles, readNetwork } from './read-network'
import { entitiesOf, keepAnswered } from './refresh-network'

/** Entities asked for at first, and around one entity. */
const LIMITS = { overview: 300, neighbourhood: 100 } as const

const NOTHING_MORE: Abilities = { ask: false, correct: false, read: false }

export type Phase = 'loading' | 'empty' | 'ready' | 'failed'

/** A network that is shown, and how it is filtered. */
export interface Scene {
  /** The same while the network only grows by neighbours; another for another network. */
  readonly id: number
  readonly network: Network
  readonly filters: Filters
  /** The filters that it was opened with. */
  readonly opened: Filters
  /** What it answers; none where it is what the store holds. */
  readonly question?: AskedQuestion
}

/** How the network is shown. */
export type View = 'network' | 'table'

/** What the page shows and the ways to change it. Signals are read by whoever draws; only the functions write. */
export type Page = ReturnType<typeof createPage>

export function createPage(api: Api) {
  const phase = signal<Phase>('loading')
  const problem = signal<ApiError | undefined>(undefined)
  /** Nothing before the page is loaded. */
  const can = signal<Abilities>(NOTHING_MORE)
  const totals = signal<Counts>({ articles: 0, entities: 0, statements: 0 })
  const scene = signal<Scene>({
    id: 0,
    network: readNetwork(),
    filters: NO_FILTERS,
    opened: NO_FILTERS,
  })
  /** Set aside while a question's answer is shown. */
  const store = signal<Scene | undefined>(undefined)
  const view = signal<View>('network')
  const announcement = signal('')
  let scenes = 0

  const network = computed(() => scene.value.network)
  const filters = computed(() => scene.value.filters)
  const graph = computed(() => groupLines(network.value))
  const filtering = createFiltering(
    graph,
    filters,
    computed(() => scene.value.opened),
    (filters) => {
      scene.value = { ...scene.value, filters }
    },
  )
  const timeline = createTimeline(graph, filters, filtering.changeFilters)
  const beyond = computed(() => countBeyond(totals.value, filtering.whole.amounts.value))
  const isAnswer = computed(() => store.value !== undefined)
  const communities = createCommunities(
    computed(() => scene.value.id),
    graph,
  )
  const selecting = createSelecting(graph, filtering.visible, communities, announce)
  const arranging = createArranging(graph, communities, selecting.nameOf, announce)
  const articles = createArticles(network, (id) => attempt(() => api.article(id)))
  const reading = createReading({
    selection: selecting.selection,
    ask: (id) => attempt(() => api.article(id)),
    announce,
  })

  const asking = createAsking(api, announce)

  const correcting = createCorrecting(api, {
    attempt,
    refresh,
    follow,
    nameOf: selecting.nameOf,
    announce,
  })

  const stories = createStories(api, {
    show(answer) {
      showAnswer(answer.network)
      reading.readGivenStory(answer)
    },
    leave(kept) {
      showStore()
      reading.closeStory()
      if (kept !== undefined) takeIn(kept)
    },
    announce,
  })

  async function load(): Promise<void> {
    phase.value = 'loading'
    const loaded = await attempt(async () => {
      const [{ can }, { totals, network }] = await Promise.all([
        api.status(),
        api.network(LIMITS.overview),
      ])
      return { can, totals, network: readNetwork(network) }
    })
    if (loaded === undefined) {
      phase.value = 'failed'
      return
    }
    can.value = loaded.can
    batch(() => {
      totals.value = loaded.totals
      store.value = undefined
      arranging.bringPinsBack()
      openScene(loaded.network, NO_FILTERS)
    })
    settle()
    if (can.value.correct) void correcting.load()
  }

  /** There is nothing to show only where the store itself holds nothing. */
  function settle(): void {
    phase.value = graph.value.order === 0 && !isAnswer.value ? 'empty' : 'ready'
  }

  function openScene(network: Network, opened: Filters, question?: AskedQuestion): void {
    timeline.rest()
    scene.value = {
      id: ++scenes,
      network,
      filters: opened,
      opened,
      ...(question && { question }),
    }
  }

  /** Shows a question's answer, all of it, in the place of what the store holds. */
  function showAnswer(answer: SerializedNetwork, question?: AskedQuestion): void {
    const held = store.value ?? scene.value
    try {
      const network = lendArticles(readNetwork(answer), held.network)
      batch(() => {
        arranging.setPinsAside()
        openScene(network, { ...NO_FILTERS, minimumDegree: 0 }, question)
        store.value = held
      })
      settle()
    } catch (error) {
      problem.value = toApiError(error)
    }
  }

  /** Back from a question's answer, to what was shown before and as it was. */
  function showStore(): void {
    const held = store.value
    if (held === undefined) return
    batch(() => {
      timeline.rest()
      scene.value = held
      store.value = undefined
      arranging.bringPinsBack()
    })
    settle()
  }

  /** Adds a story that the store has now; what was known of its entities before stays so. */
  function takeIn({ network: told }: StoryAnswer): void {
    scene.value = { ...scene.value, network: joinNetworks(readNetwork(told), network.value) }
    settle()
    void attempt(async () => {
      totals.value = (await api.status()).counts
    })
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

  /** @returns whether there is one, and it was added to the scene that asked for it */
  function addNeighbourhood(entity: string): Promise<boolean> {
    return addAnswer(() => api.neighbourhood(entity, LIMITS.neighbourhood))
  }

  async function addAnswer(ask: () => Promise<NetworkAnswer>): Promise<boolean> {
    const { id } = scene.value
    const joined = await attempt(async () =>
      joinNetworks(network.value, readNetwork((await ask()).network)),
    )
    if (joined === undefined || scene.value.id !== id) return false
    scene.value = { ...scene.value, network: joined }
    return true
  }

  /** Asks again for all that is shown, and for these: what is still there keeps its place, and what is selected stays so. */
  async function refresh(entities: readonly string[], onShown: () => void): Promise<void> {
    const [shown, aside] = [scene.value, store.value]
    const refreshed = await attempt(async () => {
      const [answer, held] = await Promise.all([
        askAgain(shown, entities),
        aside && askAgain(aside, entities),
      ])
      const network = readNetwork(answer.network)
      return { totals: answer.totals, network, held: held && readNetwork(held.network) }
    })
    if (refreshed === undefined || scene.value.id !== shown.id) return
    const { network, held } = refreshed
    batch(() => {
      totals.value = refreshed.totals
      if (aside !== undefined && held !== undefined) {
        scene.value = { ...scene.value, network: keepAnswered(network, shown.network) }
        store.value = { ...aside, network: held }
      } else scene.value = { ...scene.value, network }
      onShown()
    })
    await reading.reloadStory()
  }

  function askAgain({ network }: Scene, entities: readonly string[]): Promise<NetworkAnswer> {
    return api.networkAmong([...new Set([...entitiesOf(network), ...entities])])
  }

  function follow(correction: Correction): void {
    const next = followCorrection(graph.value, selecting.chosen.value, correction)
    if (next !== undefined) selecting.select(next)
  }

  /** As `createSelecting` does; where what is shown has no path, the store is asked for one. */
  async function selectPathTo(entity: string): Promise<void> {
    selecting.selectPathTo(entity)
    const path = selecting.selection.value
    if (path.kind !== 'path' || path.entities !== undefined) return
    const { id } = scene.value
    const between = await attempt(async () =>
      readNetwork((await api.paths(path.from, path.to)).network),
    )
    const isStale = scene.value.id !== id || selecting.chosen.value !== path
    if (between === undefined || between.order === 0 || isStale) return
    scene.value = { ...scene.value, network: joinNetworks(network.value, between) }
    selecting.selectPathTo(entity)
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

  /** Entities of the whole store by name; undefined where that failed. */
  function search(words: string): Promise<readonly FoundEntity[] | undefined> {
    return attempt(() => api.search(words))
  }

  /** Where stories mention an entity; undefined where asking failed. */
  function mentionsOf(entity: string): Promise<readonly StoryMentions[] | undefined> {
    return attempt(() => api.mentions(entity))
  }

  async function attempt<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      const answer = await ask()
      problem.value = undefined
      return answer
    } catch (error) {
      problem.value = toApiError(error)
      return undefined
    }
  }

  function changeView(next: View): void {
    view.value = next
  }

  function dismissProblem(): void {
    problem.value = undefined
  }

  function announce(words: string): void {
    announcement.value = words
  }

  return {
    api,
    phase,
    problem,
    can,
    totals,
    scene,
    graph,
    communities,
    filters,
    beyond,
    timeline,
    isAnswer,
    view,
    announcement,
    ...filtering,
    ...selecting,
    ...arranging,
    ...articles,
    ...reading,
    asking,
    correcting,
    ...stories,
    load,
    showAnswer,
    showStore,
    expand,
    selectPathTo,
    bringIn,
    bringInLine,
    changeView,
    search,
    mentionsOf,
    dismissProblem,
    announce,
  }
}
