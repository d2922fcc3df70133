import type { Correction, Network } from '@newsgraph/graph'
import { batch, computed, signal } from '@preact/signals'
import type { Address } from '../address/address'
import { createAddressing } from '../address/create-addressing'
import type {
  Abilities,
  Counts,
  FoundEntity,
  SerializedNetwork,
  StoryAnswer,
  StoryMentions,
} from '../api/answers'
import type { Api } from '../api/api'
import { ApiError, toApiError } from '../api/api-error'
import { createAsking } from '../asking/create-asking'
import { createPastQuestions } from '../asking/past-questions'
import { createCorrecting } from '../correcting/create-correcting'
import { followCorrection } from '../correcting/follow-correction'
import { countBeyond } from '../filters/count-network'
import { createFiltering } from '../filters/create-filtering'
import { browserMemory } from '../keeping/browser-memory'
import { createReading } from '../reading/create-reading'
import { createSharing } from '../sharing/create-sharing'
import { createStories } from '../stories/create-stories'
import { createTimeline } from '../time/create-timeline'
import { createArranging } from './create-arranging'
import { createArticles } from './create-articles'
import { createCommunities } from './create-communities'
import { createGrowing } from './create-growing'
import { createScenes, OVERVIEW } from './create-scenes'
import { createSelecting } from './create-selecting'
import { joinNetworks, readNetwork } from './read-network'
import { entitiesOf, keepAnswered } from './refresh-network'
import type { View } from './view'

const NOTHING_MORE: Abilities = { ask: false, correct: false, read: false }

export type Phase = 'loading' | 'empty' | 'ready' | 'failed'

/** What the page shows and the ways to change it. Signals are read by whoever draws; only the functions write. */
export type Page = ReturnType<typeof createPage>

/** @param memory what is kept for the reader across visits */
export function createPage(api: Api, memory = browserMemory()) {
  const progress = signal<'loading' | 'failed' | 'loaded'>('loading')
  const problem = signal<ApiError | undefined>(undefined)
  /** Nothing before the page is loaded. */
  const can = signal<Abilities>(NOTHING_MORE)
  const totals = signal<Counts>({ articles: 0, entities: 0, statements: 0 })
  const view = signal<View>('network')
  const announcement = signal('')

  const scenes = createScenes({
    toAnswer() {
      timeline.rest()
      arranging.setPinsAside()
    },
    toStore() {
      timeline.rest()
      arranging.bringPinsBack()
    },
  })
  const { scene, store, network, filters, graph, isAnswer } = scenes
  /** There is nothing to show only where the store itself holds nothing. */
  const phase = computed<Phase>(() => {
    if (progress.value !== 'loaded') return progress.value
    return graph.value.order === 0 && !isAnswer.value ? 'empty' : 'ready'
  })
  const filtering = createFiltering(graph, filters, scenes.opened, scenes.writeFilters)
  const timeline = createTimeline(graph, filters, filtering.changeFilters)
  const beyond = computed(() => countBeyond(totals.value, filtering.whole.amounts.value))
  const communities = createCommunities(
    computed(() => scene.value.id),
    graph,
  )
  const selecting = createSelecting(graph, filtering.visible, communities, announce)
  const arranging = createArranging(graph, communities, selecting.nameOf, announce)
  const growing = createGrowing({ api, scenes, filtering, selecting, attempt })
  const askArticle = (id: string) => attempt(() => api.article(id))
  const articles = createArticles(network, askArticle)
  const reading = createReading({ selection: selecting.selection, ask: askArticle, announce })
  const addressing = createAddressing({
    view,
    scenes,
    timeline,
    selecting,
    arranging,
    growing,
    reading,
    onMissing() {
      problem.value = new ApiError({
        message: 'this store does not have what the link leads to',
        hint: 'the link may come from another store, or what it names was merged',
      })
    },
  })
  let wanted: Address | undefined
  const sharing = createSharing({ api, network, visible: filtering.visible, attempt })
  const asking = createAsking(api, createPastQuestions(memory), announce)

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
      scenes.showStore()
      reading.closeStory()
      if (kept !== undefined) takeIn(kept)
    },
    announce,
  })

  /** @param at what to show of it; for the next time, too, where this one fails */
  async function load(at = wanted): Promise<void> {
    wanted = at
    progress.value = 'loading'
    const loaded = await attempt(async () => {
      const [{ can }, { totals, network }] = await Promise.all([
        api.status(),
        api.network(OVERVIEW),
      ])
      return { can, totals, network: readNetwork(network) }
    })
    if (loaded === undefined) {
      progress.value = 'failed'
      return
    }
    can.value = loaded.can
    batch(() => {
      totals.value = loaded.totals
      scenes.openStore(loaded.network)
    })
    if (can.value.correct) void correcting.load()
    // Before anything is drawn.
    if (at !== undefined) await addressing.goTo(at)
    progress.value = 'loaded'
  }

  /** Shows a question's answer, all of it, in the place of what the store holds. */
  function showAnswer(answer: SerializedNetwork): void {
    try {
      scenes.openAnswer(readNetwork(answer))
    } catch (error) {
      problem.value = toApiError(error)
    }
  }

  /** Adds a story that the store has now; what was known of its entities before stays so. */
  function takeIn({ network: told }: StoryAnswer): void {
    scenes.addNetwork(joinNetworks(readNetwork(told), network.value))
    void attempt(async () => {
      totals.value = (await api.status()).counts
    })
  }

  /** Asks again for all that is shown, and for these: what is still there keeps its place, and what is selected stays so. */
  async function refresh(entities: readonly string[], onShown: () => void): Promise<void> {
    const [shown, aside] = [scene.value, store.value]
    const askAgain = ({ network }: { network: Network }) =>
      api.networkAmong([...new Set([...entitiesOf(network), ...entities])])
    const refreshed = await attempt(async () => {
      const [answer, held] = await Promise.all([askAgain(shown), aside && askAgain(aside)])
      const network = readNetwork(answer.network)
      return { totals: answer.totals, network, held: held && readNetwork(held.network) }
    })
    if (refreshed === undefined || scene.value.id !== shown.id) return
    const { network, held } = refreshed
    batch(() => {
      totals.value = refreshed.totals
      if (aside !== undefined && held !== undefined) {
        scenes.replaceNetwork(keepAnswered(network, shown.network))
        store.value = { ...aside, network: held }
      } else scenes.replaceNetwork(network)
      onShown()
    })
    await reading.reloadStory()
  }

  function follow(correction: Correction): void {
    const next = followCorrection(graph.value, selecting.chosen.value, correction)
    if (next !== undefined) selecting.select(next)
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
    const before = problem.peek()
    try {
      const answer = await ask()
      // What went wrong meanwhile is still to be read.
      if (problem.peek() === before) problem.value = undefined
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
    network,
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
    ...growing,
    ...addressing,
    ...sharing,
    load,
    showAnswer,
    showStore: scenes.showStore,
    changeView,
    search,
    mentionsOf,
    dismissProblem,
    announce,
  }
}
