import { type ArticleNode, isArticle, type Network } from '@newsgraph/graph'
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Counts, FoundEntity } from '../api/answers'
import type { Api } from '../api/api'
import { type ApiError, toApiError } from '../api/api-error'
import { applyFilters, type Filters, NO_FILTERS } from './filters'
import { findPath } from './find-path'
import { groupLines } from './group-lines'
import { countLegend } from './legend-counts'
import { joinNetworks, readNetwork } from './read-network'
import { counted, relationWords } from './relation-words'
import { keepWithin, NOTHING, type Selection } from './selection'

/** Entities asked for at first, and around one entity. */
const LIMITS = { overview: 300, neighbourhood: 100 } as const

export type Phase = 'loading' | 'empty' | 'ready' | 'failed'

/** What the page shows and the ways to change it. Signals are read by whoever draws; only the functions write. */
export type Page = ReturnType<typeof createPage>

export function createPage(api: Api) {
  const phase = signal<Phase>('loading')
  const problem = signal<ApiError | undefined>(undefined)
  const totals = signal<Counts>({ articles: 0, entities: 0, statements: 0 })
  const network = signal<Network>(readNetwork())
  /** The whole as it was before a question's result took its place. */
  const overview = signal<Network | undefined>(undefined)
  const filters = signal<Filters>(NO_FILTERS)
  const selection = signal<Selection>(NOTHING)
  /** Whether the next entity chosen ends a path. */
  const isChoosingPath = signal(false)
  const announcement = signal('')
  const fetchedArticles = signal<ReadonlyMap<string, ArticleNode>>(new Map())

  const graph = computed(() => groupLines(network.value))
  const visible = computed(() => applyFilters(graph.value, filters.value))
  const legend = computed(() => countLegend(graph.value))
  const isResult = computed(() => overview.value !== undefined)

  async function load(): Promise<void> {
    phase.value = 'loading'
    const answer = await attempt(() => api.network(LIMITS.overview))
    if (answer === undefined) {
      phase.value = 'failed'
      return
    }
    totals.value = answer.totals
    overview.value = undefined
    replaceNetwork(readNetwork(answer.network))
    phase.value = graph.value.order === 0 ? 'empty' : 'ready'
  }

  /** Adds an entity and its neighbours to what is shown, and selects it. */
  async function expand(entity: string): Promise<void> {
    const before = graph.value.order
    if (!(await addNeighbourhood(entity))) return
    select({ kind: 'entity', id: entity })
    const added = graph.value.order - before
    announce(added === 0 ? 'All its neighbours are shown already' : `${added} neighbours added`)
  }

  async function addNeighbourhood(entity: string): Promise<boolean> {
    const answer = await attempt(() => api.neighbourhood(entity, LIMITS.neighbourhood))
    if (answer === undefined) return false
    replaceNetwork(joinNetworks(network.value, readNetwork(answer.network)))
    return true
  }

  function showResult(result: Network): void {
    overview.value ??= network.value
    replaceNetwork(result)
  }

  function showOverview(): void {
    if (overview.value === undefined) return
    const whole = overview.value
    overview.value = undefined
    replaceNetwork(whole)
  }

  function replaceNetwork(next: Network): void {
    network.value = next
    selection.value = keepWithin(graph.value, selection.value)
  }

  function select(next: Selection): void {
    isChoosingPath.value = false
    selection.value = keepWithin(graph.value, next)
    announce(selectionWords(selection.value))
  }

  function selectionWords(at: Selection): string {
    if (at.kind === 'nothing') return ''
    if (at.kind === 'line') {
      const [source, target] = graph.value.extremities(at.id)
      return `${nameOf(source)} ${relationWords(graph.value.getEdgeAttribute(at.id, 'type'))} ${nameOf(target)}`
    }
    if (at.kind === 'path') return `Path: ${at.entities.map(nameOf).join(', ')}`
    return `${nameOf(at.id)}, ${counted(graph.value.degree(at.id), 'relation')}`
  }

  function choosePath(choosing: boolean): void {
    isChoosingPath.value = choosing
  }

  /** Entities of the whole store by name; undefined where that failed. */
  function search(words: string): Promise<readonly FoundEntity[] | undefined> {
    return attempt(() => api.search(words))
  }

  /** Selects an entity, or the path to it where one is being chosen; fetches it and lifts the filters that hide it. */
  async function bringIn(entity: string): Promise<void> {
    const choosing = isChoosingPath.value
    if (!graph.value.hasNode(entity) && !(await addNeighbourhood(entity))) return
    uncover(entity)
    if (choosing) selectPathTo(entity)
    else select({ kind: 'entity', id: entity })
  }

  function uncover(entity: string): void {
    if (visible.value.entities.has(entity) || !graph.value.hasNode(entity)) return
    const hiddenKinds = new Set(filters.value.hiddenKinds)
    hiddenKinds.delete(graph.value.getNodeAttribute(entity, 'kind'))
    changeFilters({ hiddenKinds })
    if (!visible.value.entities.has(entity)) changeFilters({ unconnected: true })
  }

  /** Selects the shortest path from the selected entity, or the start of the selected path. */
  function selectPathTo(entity: string): void {
    const from = startOf(selection.value)
    if (from === undefined || from === entity) {
      select({ kind: 'entity', id: entity })
      return
    }
    const path = findPath(visible.value, from, entity)
    if (path !== undefined) select({ kind: 'path', entities: path })
    else announce(`No path leads from ${nameOf(from)} to ${nameOf(entity)} through what is shown`)
  }

  function nameOf(entity: string): string {
    return graph.value.hasNode(entity) ? graph.value.getNodeAttribute(entity, 'name') : entity
  }

  function announce(words: string): void {
    announcement.value = words
  }

  function changeFilters(change: Partial<Filters>): void {
    filters.value = { ...filters.value, ...change }
  }

  /** An article that the network holds, or that was fetched; asks for it where neither is so. */
  function articleOf(id: string): ArticleNode | undefined {
    const node = network.value.hasNode(id) ? network.value.getNodeAttributes(id) : undefined
    if (node !== undefined && isArticle(node)) return node
    return fetchedArticles.value.get(id)
  }

  async function fetchArticle(id: string): Promise<void> {
    if (articleOf(id) !== undefined) return
    const answer = await attempt(() => api.article(id))
    if (answer === undefined) return
    const { title, url, publisher, publishedAt, language } = answer.article
    const article: ArticleNode = {
      kind: 'Article',
      label: title,
      title,
      language,
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(publishedAt !== undefined && { publishedAt }),
    }
    fetchedArticles.value = new Map(fetchedArticles.value).set(id, article)
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

  const readable = <Value>(source: Signal<Value>): ReadonlySignal<Value> => source
  return {
    api,
    phase: readable(phase),
    problem,
    totals: readable(totals),
    network: readable(network),
    graph,
    visible,
    legend,
    isResult,
    filters: readable(filters),
    selection: readable(selection),
    isChoosingPath: readable(isChoosingPath),
    announcement: readable(announcement),
    load,
    expand,
    showResult,
    showOverview,
    select,
    selectPathTo,
    choosePath,
    search,
    bringIn,
    nameOf,
    announce,
    changeFilters,
    articleOf,
    fetchArticle,
  }
}

function startOf(selection: Selection): string | undefined {
  if (selection.kind === 'entity') return selection.id
  return selection.kind === 'path' ? selection.entities[0] : undefined
}
